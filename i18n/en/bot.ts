import type { Language } from '../../domain/person.ts';
import type { FailReason, SkipReason } from '../../domain/reminders.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import type { ProblemWords, RefusalWords } from '../refusal-words.ts';

const language: Language = 'en';
const goals = (count: number): string =>
  plural(language, count, { one: `${count} goal`, other: `${count} goals` });

const refusal: RefusalWords = {
  'not-registered': () =>
    'You have not been added to the people of Ennuste yet. Ask the facilitator to add you.',
  'not-allowed': () =>
    'You may not do this. If you should be able to, ask the facilitator to check your role.',
  'goal-not-found': () =>
    'There is no such goal, or you may not see it. Open your own goals again.',
  'person-not-found': () =>
    'There is no such person in the register. Add the person first, then try again.',
  'run-not-found': () => 'There is no such reminder run. Start a new one by writing remind.',
  'month-not-open': ({ month }, format) =>
    `${format.month(month)} has not been opened. The facilitator opens the months.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `${format.month(month)} opens for answers on ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `${format.month(month)} is closed already, so nothing was stored. Tell of the change in next month’s check-in or contact the facilitator.`,
  'month-already-open': ({ month }, format) => `${format.month(month)} is open already.`,
  'goal-not-in-month': ({ month }, format) => `The goal is not followed in ${format.month(month)}.`,
  'stale-answer': () =>
    'Somebody has answered for the goal since you opened the form. Nothing has been stored yet. Check the figures and save again.',
  'stale-version': () =>
    'This was changed while you were editing it. Fetch the newest version and change that.',
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Nothing has been stored yet: one thing needs mending.',
      other: `Nothing has been stored yet: ${problems.length} things need mending.`,
    }),
  'invalid-request': () => 'The request is not right. Mend the points listed and try again.',
  'nobody-to-remind': ({ month }, format) =>
    `There is nobody to remind: ${format.month(month)}. The plan tells why.`,
  'no-months': () => 'No month has been opened yet. The facilitator opens the first one.',
  'unknown-action': () =>
    'The card is outdated or unknown, so nothing was done. Write my goals to get a new one.',
  'unknown-person': () =>
    'Teams did not say who you are, so nothing was done. Open Ennuste in your own chat.',
};

const problem: ProblemWords = {
  required: () => 'This is needed.',
  'not-a-number': () => 'Write the figure in digits, for example 12 or 7.5.',
  'not-whole': () => 'Write a whole number.',
  'too-small': (limit) => `The figure must be at least ${limit}.`,
  'too-large': (limit) => `The figure may be at most ${limit}.`,
  'too-long': (limit) => `The text is too long: at most ${limit} characters.`,
  'too-many': (limit) => `There may be at most ${limit} of these.`,
  'not-a-day': () => 'Choose a day from the calendar.',
  'day-in-future': () => 'The day is still to come. Enter the decision once it has been made.',
  'not-a-choice': () => 'Choose one of the alternatives.',
  unknown: () => 'This point is not known. Open the form again.',
  'control-characters': () => 'The text has characters that cannot be shown. Write it again.',
};

const skipped: Readonly<Record<SkipReason, string>> = {
  answered: 'every goal has been answered',
  left: 'no longer works here',
  'never-reached': 'has not opened Ennuste in Teams yet',
  'reminded-today': 'got a reminder today already',
  'not-registered': 'is not in the register of people',
};

const failed: Readonly<Record<FailReason, string>> = {
  'not-installed': 'Ennuste is not installed for this person',
  blocked: 'this person has blocked messages from Ennuste',
  throttled: 'Teams was busy; try again later',
  rejected: 'Teams did not accept the message; tell the operator',
  unreachable: 'Teams could not be reached; try again later',
};

export const bot: Messages['bot'] = {
  refusal,
  problem,
  commands: {
    help: ['help', 'instructions'],
    myGoals: ['my goals', 'goals'],
    remind: ['remind', 'reminder'],
    language: ['language'],
  },
  fault: (reference) =>
    `Something went wrong. Try again in a moment; what you typed is still here. If it happens again, give the operator the reference ${reference}.`,
  api: {
    unauthenticated:
      'You are not signed in, or your sign-in has expired. Open Ennuste again in Teams.',
    fault: (reference) =>
      `Something went wrong. Try again in a moment. If it happens again, give the operator the reference ${reference}.`,
    routeNotFound: 'There is no such address.',
    unreadable: 'The request could not be read: it is too large or not valid JSON.',
  },
  openInTab: 'Open in Ennuste',
  welcome: {
    summary: 'Welcome to Ennuste',
    title: 'Welcome to Ennuste',
    body: 'Once a month I ask you how your goals are going and whether they will be met by the end of the year. You answer in the card, and the management group sees the whole forecast on one page.',
    hint: 'You can write to me at any time: my goals or help.',
    stranger:
      'You have not been added to the people of Ennuste yet. Once the facilitator has added you, write my goals.',
    showGoals: 'Show my goals',
  },
  help: {
    summary: 'Help for Ennuste',
    title: 'How Ennuste works',
    intro:
      'Answer the monthly check-in in the card. Answers can be corrected until the month closes.',
    unknown: (text) => `I did not recognise “${text}”. This is what I understand:`,
    myGoals: '**my goals** – your goals and this month’s check-in',
    remind: '**remind** – remind those who have not answered',
    language: '**language** – change the language: suomi, svenska, English',
    help: '**help** – this help',
    onlyPersonal:
      'I ask about and show goals only in a one-to-one chat. Open Ennuste as your own chat and write my goals there.',
  },
  languageChoice: {
    summary: 'Choose a language',
    title: 'Which language would you like the cards in?',
    stored: 'From now on the cards come in English.',
  },
  myGoals: {
    summary: (month, waiting) =>
      waiting === 0
        ? `${month}: all your goals have been answered`
        : `${month}: ${plural(language, waiting, { one: 'one goal waits', other: `${waiting} goals wait` })} for your answer`,
    title: (month) => `Monthly check-in, ${month}`,
    answerBy: (day) => `Answer by ${day}.`,
    closed: 'The month is closed.',
    counts: (all, done) => `${goals(all)}, ${done} answered`,
    none: 'You have no goals to answer for. If you should have, tell the facilitator.',
    lastAnswer: (when) => `Last answer ${when}`,
    neverAnswered: 'No answers yet',
    phases: (done, all) => `phases done ${done}/${all}`,
    update: 'Update',
    updateGoal: (goal) => `Update: ${goal}`,
    correctGoal: (goal) => `Correct: ${goal}`,
    page: (page, pages) => `Page ${page}/${pages}`,
    more: 'More goals',
    why: (month, sender) =>
      `You got this because you own a goal that has not been answered yet: ${month}. Sent by ${sender}.`,
    asked: 'You asked for this list.',
  },
  form: {
    summary: (goal, month) => `${goal}: ${month}`,
    title: (month) => `Monthly check-in, ${month}`,
    prefilled: (when) => `Starts from the last answer (${when}). Change only what has changed.`,
    firstTime: 'This is the goal’s first answer.',
    correcting: (who, when) => `You are correcting an answer: ${who}, ${when}.`,
    forecast: 'Forecast for the end of the year',
    forecastOf: (section) => `Forecast for the end of the year: ${section}`,
    phases: 'Phases',
    status: (phase) => phase,
    percent: 'Done, %',
    count: (target, unit) => `Done / ${target} ${unit}`,
    indicators: 'Indicators',
    figure: (name, unit, target) => `${name} (${unit}, target ${target})`,
    expected: 'Estimate for the end of the year',
    decidedOn: (name, by, due) => `${name}: day of the decision (${by}, by ${due})`,
    explanation: 'Explanation in short',
    explanationOf: (section) => `Explanation in short: ${section}`,
    explanationHint: 'Needed when the forecast is uncertain or the goal will not be met.',
    risks: (count) => (count === 0 ? 'Risks' : `Risks (${count})`),
    details: 'Phases, indicators and risks',
    riskState: 'State',
    preparation: 'Preparation',
    likelihood: 'Likelihood',
    impact: 'Impact',
    newRisk: 'New risk',
    newRiskHint: 'Leave empty if there is no new risk.',
    save: 'Save',
    back: 'Back',
    storedNow: (who, when, forecast) =>
      `Stored now: ${forecast} (${who}, ${when}). What you typed is below. Save only if you want to replace the stored answer.`,
    typedKept: 'What you typed is below, so that you can copy it.',
    youWrote: 'You wrote:',
  },
  receipt: {
    summary: (goal) => `Stored: ${goal}`,
    stored: 'Stored',
    by: (who, when) => `${who}, ${when}`,
    changed: 'Changed since the last answer',
    nothingChanged: 'Nothing has changed since the last answer.',
    first: 'The goal’s first answer.',
    revision: (revision) => `Version ${revision} this month`,
    correct: 'Correct',
    correctUntil: (day) => `You can correct the answer until ${day}.`,
    back: 'My goals',
  },
  change: {
    forecast: (from, to) => `Forecast: ${from} → ${to}`,
    explanation: 'The explanation changed',
    phase: (name, from, to) => `${name}: ${from} → ${to}`,
    indicator: (name, from, to) => `${name}: ${from} → ${to}`,
    withEstimate: (figure, estimate) => `${figure} (estimate ${estimate})`,
    riskAdded: (risk) => `New risk: ${risk}`,
    riskChanged: (risk) => `Risk changed: ${risk}`,
    riskRemoved: (risk) => `Risk removed: ${risk}`,
    none: 'no figure',
    more: (count) =>
      plural(language, count, { one: 'and one other change', other: `and ${count} other changes` }),
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
    receives: 'Gets a reminder',
    waiting: (names) => `waiting for an answer: ${names}`,
    skippedTitle: (count) => `Gets no reminder (${count})`,
    send: (count) =>
      plural(language, count, { one: 'Send one reminder', other: `Send ${count} reminders` }),
    resultSummary: (month) => `Result of the reminder run, ${month}`,
    resultTitle: (month) => `Reminder run sent, ${month}`,
    result: (sent, all) => `Sent ${sent} of ${all}`,
    sentBy: (who, when) => `Sent by ${who}, ${when}`,
    goOn: 'Look again and send the rest',
    planned: 'waiting to be sent',
    claimed: 'being sent',
    sent: (when) => `sent ${when}`,
    unknown: 'not clear whether it arrived: Teams did not answer in time. No other is sent today.',
    skipped,
    failed,
    more: (count) =>
      plural(language, count, { one: 'and one other', other: `and ${count} others` }),
  },
};
