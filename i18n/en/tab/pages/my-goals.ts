import type { mine as inFinnish } from '../../../fi/tab/pages/my-goals.ts';
import { listIn } from '../../../format/join-list.ts';
import { plural } from '../../../format/plural.ts';

const listed = listIn('en');

export const mine: typeof inFinnish = {
  waiting: (count) =>
    plural('en', count, {
      one: 'One goal is waiting for your answer',
      other: `${count} goals wait for your answer`,
    }),
  allAnswered: 'All your goals have been answered',
  noneOpen: 'No month takes answers just now',
  noGoals: 'You have no goals to answer for. If you should have, please tell a facilitator.',
  noMonth: 'No month has been opened yet',
  next: (month, day) => `The next month, ${month}, opens on ${day}.`,
  record: (onTime, late, missed) =>
    `This year: answered on time ${onTime}, late ${late}, not answered ${missed}.`,
  answerBy: (month, day) => `${month}: answer by ${day}`,
  closed: (month) => `${month}: the month is closed`,
  lastAnswer: (monthName, who, when) => `Last answer: ${monthName} (${who}, ${when})`,
  neverAnswered: 'No answers yet',
  draft: (when) => `You have begun an answer, draft of ${when}.`,
  handedToYou: (name) => `${name} has handed you this month’s check-in.`,
  handedOn: {
    asked: (name) => `The request has been sent: ${name}. Until then, you answer.`,
    accepted: (name) => `This month’s check-in is done by ${name}. You can still answer yourself.`,
    declined: (name) => `${name} could not take the check-in. You can ask someone else.`,
  },
  checkIn: 'Check in',
  checkInGoal: (goal) => `Check in: ${goal}`,
  correctGoal: (goal) => `Correct it: ${goal}`,
  unchanged: 'Nothing has changed',
  unchangedGoal: (goal) => `Nothing has changed: ${goal}`,
  unchangedTitle: (goal) => `Does this still hold? ${goal}`,
  cannotRepeat:
    'The last answer cannot be confirmed as it is, because the form now asks for more. Please use the form.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  repeated: (goal, day) => `Saved: ${goal}. You can correct the answer until ${day}.`,
  handOn: 'Hand over',
  handOnGoal: (goal) => `Hand over: ${goal}`,
  handOverHint:
    'It takes effect when the person has accepted. Handing over for good puts them in your place in the register.',
  name: 'The person’s name, or a part of it',
  nobodyFound: 'No one was found. Try another part of the name.',
  toWhom: 'To whom',
  choosePerson: 'Choose who gets the request.',
  seekPerson: 'Search for the person by name first.',
  deputy: (name) => `${name} (deputy)`,
  howLong: 'For how long',
  onlyMonth: (month) => `Only this month: ${month}`,
  forGood: 'For good',
  ask: 'Send the request',
  wrongPerson: 'I am not the right person',
  note: 'A message to the facilitators, for example who could answer (optional)',
  sendNote: 'Send to the facilitators',
  told: (names) => `Your message went to ${listed(names)}.`,
  toldNobody:
    'The message was saved, but no facilitator could be reached in Teams. Please contact a facilitator in another way.',
  asked: 'You have been asked to answer',
  asksYou: {
    month: (name) => `${name} asks you to do this month’s check-in.`,
    'for-good': (name) => `${name} asks you to take over the goal for good.`,
  },
  accept: 'I accept',
  acceptGoal: (goal) => `I accept: ${goal}`,
  decline: 'I cannot take it',
  declineGoal: (goal) => `I cannot take it: ${goal}`,
  accepted: (goal) => `You took the goal: ${goal}.`,
  declined: (goal) => `You did not take the goal: ${goal}. The person who asked will be told.`,
  acceptQuestion: {
    month: 'The month’s check-in becomes yours. You can hand it on.',
    'for-good': 'You become responsible for the goal in the register.',
  },
  declineQuestion: 'It stays with the person who asked, who is told.',
  deputyFor: 'Goals of which you are the deputy',
  waitsFor: (names) => `Waits for the answer of ${listed(names)}`,
  take: 'I take this month',
  takeGoal: (goal) => `I take this month: ${goal}`,
};
