import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../types/messages.ts';
import { plural } from '../../format/plural.ts';

const language: Language = 'en';

export const runs: Pick<AllWords['bot'], 'reminder' | 'run' | 'schedule'> = {
  reminder: {
    summaryDeputy: (month) => `${month}: a goal that you are the deputy for waits for an answer`,
    whyOwn: (month) =>
      `You got this because you answer for a goal that has not been answered yet: ${month}.`,
    whyDeputy: (month) =>
      `You got this because you are the deputy for a goal that has not been answered yet: ${month}.`,
    sentBy: (name) => `Sent by ${name}.`,
    bySchedule: (name) => `The reminder was sent by the schedule, which is maintained by ${name}.`,
    bySnooze: 'You asked for a reminder on this day.',
    again:
      'This is sent again, because it is not known whether the first arrived. If you have it already, answer either one.',
    insteadOf: (name) => `Trial: this card would have gone to ${name}.`,
    deputyFor: 'You are the deputy. These have not been answered yet:',
    owners: (names) => `owner: ${names}`,
    goal: 'Goal',
    takeOver: 'I will answer this month',
    takeOverGoal: (goal) => `I will answer this month: ${goal}`,
    tookOver: (goal, month) => `You now answer for ${goal}: ${month}. The owner will be told.`,
    answered: (goal, who, when) => `${goal} has been answered already: ${who}, ${when}.`,
    tookSummary: (name, goal) => `${name} answers for the goal: ${goal}`,
    took: (name, goal, month) =>
      `The deputy, ${name}, answers for ${goal} this month: ${month}. You need not do anything.`,
    alsoWaiting: (month, count) =>
      plural(language, count, {
        one: `${month}: one goal waits for your answer, too.`,
        other: `${month}: ${count} goals wait for your answer, too.`,
      }),
    superseded: (month) => `${month}: a newer reminder is below.`,
    list: {
      summary: (month, count) =>
        plural(language, count, {
          one: `${month}: one goal without an answer`,
          other: `${month}: ${count} goals without an answer`,
        }),
      title: (month) => `Without an answer, ${month}`,
      none: 'Every goal has been answered.',
      answerBy: (day) => `Answers are due by ${day}.`,
      owners: (names) => `Owner: ${names}`,
      noReminder: 'no reminder this month',
    },
  },
  run: {
    planSummary: (month) => `Plan of a reminder run, ${month}`,
    planTitle: (month) => `Reminder run, ${month}`,
    plan: (send) =>
      send === 0
        ? 'Nobody would get a reminder.'
        : plural(language, send, {
            one: 'One person would get a reminder. Nothing has been sent yet.',
            other: `${send} people would get a reminder. Nothing has been sent yet.`,
          }),
    planned: (all) => `${all} in the plan in all`,
    receivers: (who) => `To: ${who}`,
    part: (what) => `Part: ${what}`,
    trial: (name) => `Test run: every card goes to ${name}, and no one counts as reminded.`,
    receives: 'Gets a reminder',
    waiting: (names) => `waiting for an answer: ${names}`,
    waitingList: 'gets the list of goals that have not been answered',
    installFirst: 'Ennuste is installed for them first',
    skippedTitle: (count) => `Gets no reminder (${count})`,
    send: (count) =>
      plural(language, count, { one: 'Send one reminder', other: `Send ${count} reminders` }),
    narrow: 'Filter it or test it',
    narrowHint: 'Changes show once you plan again.',
    theme: 'Theme',
    everyTheme: 'every theme',
    who: 'Of whom',
    everybody: 'everyone whose answer is missing',
    'not-reached': 'those who were not reached this month',
    unclear: 'those for whom the sending was unclear',
    goals: (count) => plural(language, count, { one: 'one goal', other: `${count} goals` }),
    audience: 'To whom',
    trialLabel: 'Test run',
    redirect: 'Send the cards only to me, as a test',
    planAgain: 'Plan again',
    newPlan: 'Plan a new run',
    resultSummary: (month) => `How the reminder run stands, ${month}`,
    resultTitle: (month) => `Reminder run, ${month}`,
    underWay: 'The run is being sent.',
    finished: (when) => `The run is finished: ${when}.`,
    cancelled: (who, when) => `The run was cancelled by ${who}, ${when}.`,
    sentBy: (who, when) => `Sent by ${who}, ${when}`,
    total: (state, count) => `${state} ${count}`,
    all: (count) => `${count} in all`,
    sent: (when) => `sent ${when}`,
    sentAndAnswered: (when) => `sent ${when}, answered`,
    wasUnknown: (when) => `sent once more; the first became unclear ${when}`,
    cancel: 'Cancel the rest',
    lookAgain: 'Look again',
    more: (count) =>
      plural(language, count, { one: 'and one other', other: `and ${count} others` }),
  },
  schedule: {
    help: '**schedule** – when reminders are sent by themselves',
    summary: 'Schedule of the reminders',
    on: (time) => `Reminders are sent by themselves at ${time}.`,
    paused: 'The schedule is paused: nothing is sent automatically.',
    proposal: 'The schedule has not been saved yet. This is a proposal.',
    keptBy: (who, when) => `Last changed by ${who}, ${when}`,
    notOpened: 'The month has not been opened. Nothing is sent before it is.',
    skipped: 'The month is left out.',
    step: (who, state) => `${who}: ${state}`,
    moved: (day) => `${day} (moved)`,
    noDay: 'no day',
    pause: 'Pause the schedule',
    resume: 'Start the schedule',
    change: 'Change one month',
    month: 'Month',
    skip: 'Leave the month out',
    unskip: 'Take the month in',
    stepToMove: 'Reminder to move',
    stepChoice: (rule, who) => `${rule}: ${who}`,
    newDay: 'New day',
    newDayHint: 'Without a day the reminder returns to the schedule’s own day.',
    move: 'Move',
    stored: 'The change has been saved.',
  },
};
