import type { questions as finnish } from '../../../fi/tab/components/questions.ts';
import { joinList, plural } from '../../grammar.ts';

export const questions: typeof finnish = {
  title: 'Questions',
  none: 'Nothing has been asked about the goal.',
  open: (count) =>
    plural(count, 'One question is waiting for an answer', `${count} questions wait for an answer`),
  askedBy: (name, when) => `${name} asked ${when}`,
  answeredBy: (name, when) => `${name} answered ${when}`,
  waits: 'waiting for an answer',
  withdrawn: (when) => `the question was withdrawn ${when}`,
  label: 'Your answer',
  send: 'Send the answer',
  answered: 'The answer has been saved, and the person who asked is told.',
  ask: 'Ask about the goal',
  askLabel: 'Your question',
  askHint: (names) =>
    `The question goes to those who answer for the goal: ${joinList(names)}. The answer is shown here, and you get it in Teams, too.`,
  askSend: 'Send the question',
  asked: (names) =>
    names.length > 0
      ? `The question has been sent to ${joinList(names)}.`
      : 'The question has been saved. No one could be reached in Teams, but the owner sees the question on their page.',
  askedBefore: (names) =>
    `The question is saved and shown on the page of the goal. No new card was sent to ${joinList(names)}, who got a question from you about the same goal a moment ago.`,
  withdraw: 'Withdraw the question',
  withdrawQuestion: 'The question stays to be seen as withdrawn, and can no longer be answered.',
  withdrawSure: 'Withdraw',
  keep: 'Do not withdraw',
  empty: 'Write a text first.',
  tooLong: (most) => `The text may have at most ${most} characters. Shorten it.`,
};
