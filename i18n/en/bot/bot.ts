import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../types/messages.ts';
import { plural } from '../../format/plural.ts';
import type { RefusalWords } from '../../types/refusal-words.ts';
import { change } from '../changes.ts';
import { contradiction } from '../contradictions.ts';
import { problem } from '../field-problems.ts';
import { questionWords } from './questions.ts';
import { runs } from './runs.ts';
import { tab } from '../tab/first-view/first-view.ts';

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
  'theme-not-found': () => 'There is no such theme. Open the themes and choose one of them.',
  'month-not-open': ({ month }, format) =>
    `${format.month(month)} has not been opened. The facilitator opens the months.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `${format.month(month)} opens for answers on ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `${format.month(month)} is closed already, so nothing was stored. Tell of the change in next month’s check-in or contact the facilitator.`,
  'month-already-open': ({ month }, format) => `${format.month(month)} is open already.`,
  'months-not-comparable': ({ month, why }, format) => {
    if (why === 'first')
      return `No month of the same year was opened before ${format.month(month)}. There will be something to compare once the next month has been opened.`;
    if (why === 'same') return `Choose two different months. Now both are ${format.month(month)}.`;
    return 'Goals are for one year at a time. Choose two months of the same year.';
  },
  'goal-not-in-month': ({ month }, format) => `The goal is not followed in ${format.month(month)}.`,
  'month-days-impossible': ({ why }) => {
    if (why === 'order')
      return 'The days must come in order: opening first, then the due day, closing last. Correct the days.';
    if (why === 'past') return 'The day has passed. Choose today or a later day.';
    if (why === 'overdue')
      return 'The due day has passed, so every answer would be late from the start. Move the due day to today or later, and the closing day after it.';
    return why === 'begun'
      ? 'The month has opened already, so its opening day cannot be changed.'
      : 'The day is too far from the month. A month can open at the beginning of the month before at the earliest, and close two months later at the latest.';
  },
  'month-not-reopenable': ({ month, why }, format) => {
    if (why === 'not-closed') return `${format.month(month)} is not closed.`;
    return why === 'later-closed'
      ? `${format.month(month)} cannot be opened again, because a later month is closed already. Tell of the change in the check-in of the open month.`
      : `Too long has passed since ${format.month(month)} to open it again. Tell of the change in the check-in of the open month.`;
  },
  'stale-answer': () =>
    'Somebody has answered for the goal since you opened the form. Nothing has been stored yet. Check the figures and save again.',
  'stale-version': () =>
    'This was changed while you were editing it. Fetch the newest version and change that.',
  'goal-archived': () =>
    'The goal is archived and is no longer followed. Its history can be read. A facilitator can restore it.',
  'invalid-goal': ({ problems }) =>
    plural(language, problems.length, {
      one: 'The goal has not been saved yet: one thing needs correcting.',
      other: `The goal has not been saved yet: ${problems.length} things need correcting.`,
    }),
  'answered-parts-removed': ({ names }) =>
    `These have been answered about already: ${names.join(', ')}. Nothing has been saved yet. Confirm the removal, and the answers stay in the history, or leave them where they are.`,
  'invalid-answer': ({ problems }) =>
    plural(language, problems.length, {
      one: 'Nothing has been stored yet: one thing needs mending.',
      other: `Nothing has been stored yet: ${problems.length} things need mending.`,
    }),
  'invalid-request': () => 'The request is not right. Mend the points listed and try again.',
  'nobody-to-remind': ({ month }, format) =>
    `There is nobody to remind: ${format.month(month)}. The plan tells why.`,
  'run-already-sent': ({ name, at }, format) =>
    `The run has been sent already: ${name}, ${format.instant(at)}. The run shows how far it is.`,
  'run-cancelled': () => 'The run has been cancelled. Plan a new one by writing remind.',
  'run-finished': () =>
    'The run is finished, so there is nothing to cancel. The run shows the result.',
  'selection-unknown': ({ name }) =>
    `${name} is not one of the year’s themes or goals. Choose it from the list.`,
  'schedule-never-fires': ({ step }) =>
    step === undefined
      ? 'The schedule has no steps. Add at least one.'
      : `The step ${step} would always come after the month’s closing, so it would never go. Choose an earlier day.`,
  'schedule-steps-alike': () =>
    'Two steps are alike. Change the day or the receivers of one, or remove it.',
  'schedule-time-outside': ({ from, until }) =>
    `Reminders are sent only between ${from} and ${until}. Choose a time between them.`,
  'step-not-found': () => 'The schedule no longer has this step. Fetch the schedule again.',
  'step-over': () =>
    'The step is done already or its month is over, so it cannot be changed. Change a step to come.',
  'day-not-possible': ({ day, why }, format) => {
    const of = format.day(day);
    if (why === 'past') return `The day ${of} has passed already. Choose a working day to come.`;
    if (why === 'not-working') return `The day ${of} is not a working day. Choose a working day.`;
    return `The day ${of} is outside the month’s time for answers. Choose a day before the month closes.`;
  },
  'no-months': () => 'No month has been opened yet. The facilitator opens the first one.',
  'hand-over-not-found': () =>
    'This request is no longer there, or it is for somebody else. Nothing was changed.',
  'hand-over-answered': () => 'This request has been answered already. Nothing was changed.',
  'hand-over-exists': () =>
    'The goal’s check-in has been handed over already, or the same person has been asked. Wait for the answer or ask the facilitator for help.',
  'hand-over-to-self': () => 'You cannot hand the goal over to yourself. Choose somebody else.',
  'hand-over-to-answerer': ({ name }) =>
    `${name} may answer for the goal already, so there is no need to hand it over.`,
  'no-receiver': () => 'Choose a person, and for how long you hand the goal over.',
  'person-left': ({ name }) =>
    `${name} no longer works here according to the register. Choose somebody else.`,
  'person-unreachable': ({ name }) =>
    `The message could not be sent: perhaps ${name} has not opened Ennuste in Teams. Nothing was handed over. Ask them to open Ennuste, or choose somebody else.`,
  'last-facilitator': () =>
    'Nothing was changed: they are the only facilitator, and nobody could keep the register any more. Give somebody else the role of a facilitator first.',
  'theme-has-goals': ({ name, goals }) =>
    plural(language, goals, {
      one: `The theme ${name.en} cannot be removed, because one goal belongs to it. Change the goal’s theme first. Nothing was saved.`,
      other: `The theme ${name.en} cannot be removed, because ${goals} goals belong to it. Change the goals’ theme first. Nothing was saved.`,
    }),
  'name-too-short': ({ letters }) => `Write at least ${letters} letters of the name.`,
  'note-too-long': ({ limit }) => `The message is too long: at most ${limit} characters.`,
  'note-unreadable': () => 'The message has characters that cannot be shown. Write it again.',
  'nothing-written': () => 'Write a text first. Nothing was sent.',
  'question-not-found': () =>
    'There is no such question, or you may not see it. Open the page of the goal again.',
  'question-answered': () =>
    'The question has been answered already. The answer is on the page of the goal.',
  'question-withdrawn': () => 'The question has been withdrawn, so it needs no answer.',
  'snooze-too-long': ({ month, closesOn }, format) =>
    `Answers are taken only until ${format.day(closesOn)} (${format.month(month)}). Choose an earlier day.`,
  'unknown-action': () =>
    'The card is outdated or unknown, so nothing was done. Write my goals to get a new one.',
  'unknown-person': () =>
    'Teams did not say who you are, so nothing was done. Open Ennuste in your own chat.',
};

export const bot: AllWords['bot'] = {
  refusal,
  problem,
  commands: {
    help: ['help', 'instructions'],
    myGoals: ['my goals', 'goals'],
    checkIn: ['check in', 'update'],
    history: ['history'],
    status: ['status', 'summary'],
    remind: ['remind', 'reminder'],
    schedule: ['schedule'],
    language: ['language'],
    why: ['why', 'why did i get this'],
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
    contact: (whom) => `Whom to ask for help: ${whom}`,
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
    nothingChanged: 'Nothing has changed',
    handOn: 'Remind later or hand over',
    more: 'More goals',
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
    risksKept: (count) =>
      plural(language, count, {
        one: 'One risk stays as it is: it does not fit on the card.',
        other: `${count} risks stay as they are: they do not fit on the card.`,
      }),
    ofRisk: (what, which) => `${which}: ${what}`,
    riskNumber: (number) => `Risk ${number}`,
    riskState: 'State',
    preparation: 'Preparation',
    likelihood: 'Likelihood',
    impact: 'Impact',
    newRisk: 'New risk',
    newRiskHint: 'Leave empty if there is no new risk.',
    unprepared: 'There is no preparation yet',
    finishedPhases: (count) =>
      plural(language, count, {
        one: 'One phase that is done',
        other: `${count} phases that are done`,
      }),
    saveAnyway: 'Save as it is',
    saveMine: 'Save mine',
    keepStored: 'Keep what is stored',
    save: 'Save',
    back: 'Back',
    storedNow: (who, when, forecast) =>
      `Stored now: ${forecast} (${who}, ${when}). What you typed is below. Save only if you want to replace the stored answer.`,
    typedKept: 'What you typed is below, so that you can copy it.',
    youWrote: 'You wrote:',
  },
  why: 'Why did I get this?',
  contradiction,
  unchanged: {
    title: (month) => `Nothing has changed, ${month}`,
    intro: 'You confirm that these still hold. Untick what has changed.',
    none: 'No goal can be confirmed as it is. Update the goals from the list.',
    keepLabel: 'Still holds',
    confirm: 'Confirm',
    question: 'What would have to happen for this to change?',
    stored: (count) =>
      plural(language, count, { one: 'One goal stored', other: `${count} goals stored` }),
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
    ...change,
    withEstimate: (figure, estimate) => `${figure} (estimate ${estimate})`,
    none: 'no figure',
    more: (count) =>
      plural(language, count, { one: 'and one other change', other: `and ${count} other changes` }),
  },
  dialog: {
    open: 'Write a longer explanation',
    title: (goal: string) => `Explanation: ${goal}`,
    included: (when: string) =>
      `Your draft (${when}) is in the form. It becomes an answer only when you press Save.`,
    outdated: (when: string) =>
      `You have a draft (${when}), but the goal has been answered since. The form shows the stored answer; you find your draft under Write a longer explanation.`,
  },
  handOn: {
    summary: (month) => `Remind later or hand over: ${month}`,
    title: (month) => `Monthly check-in, ${month}`,
    intro: 'You can be reminded later, or ask somebody else to answer.',
    remindLater: 'Remind me later',
    handOver: 'Hand over',
    notMe: 'I am not the right person',
    back: 'My goals',
    goal: 'Goal',
    goOn: 'Continue',
    noGoals: 'You have no goals that you could hand over.',
    snoozeTitle: 'When shall I remind you?',
    snoozeHint: 'You can answer at any time until the month closes.',
    inDays: (days) =>
      plural(language, days, { one: 'In one working day', other: `In ${days} working days` }),
    snoozed: (day) => `I will not remind you before ${day}.`,
    handOverTitle: (goal) => `Hand over: ${goal}`,
    handOverHint:
      'The goal is handed over once the person has accepted. Handed over for good, the register names that person in your place.',
    toWhom: 'To whom',
    deputy: (name) => `${name} (deputy)`,
    name: 'The person’s name or a part of it',
    find: 'Find by name',
    nobodyFound: 'Nobody was found. Try another part of the name.',
    nobodyElse: 'There is nobody in the register to hand the goal over to.',
    howLong: 'For how long',
    onlyMonth: (month) => `Only this month: ${month}`,
    forGood: 'For good',
    ask: 'Send the request',
    asked: (name, goal) =>
      `The request has been sent: ${goal}, ${name}. You will hear the answer. Until then you answer for the goal.`,
    notMeHint: 'The message goes to the facilitators and is kept with what happened to the goal.',
    note: 'Message, for example who could answer (optional)',
    send: 'Send to the facilitator',
    told: (names) => `Your message reached: ${names}.`,
    toldNobody:
      'The message was stored, but no facilitator could be reached in Teams. Contact the facilitator in another way.',
    request: {
      summary: (name, goal) => `${name} asks you to answer: ${goal}`,
      month: (name, month) => `${name} asks you to do the goal’s monthly check-in: ${month}.`,
      forGood: (name) => `${name} asks you to take over the goal for good.`,
      why: 'You got this because you were chosen from the register. Nothing changes before you accept.',
      accept: 'I accept',
      decline: 'I cannot',
      accepted: (goal) => `You took over the goal: ${goal}. The person who asked will hear of it.`,
      declined: (goal) =>
        `You did not take over the goal: ${goal}. The person who asked will hear of it.`,
    },
    reply: {
      accepted: (name, goal) => `${name} accepted the goal: ${goal}`,
      declined: (name, goal) => `${name} could not take over the goal: ${goal}`,
      next: 'You still answer for the goal yourself. You can ask somebody else.',
      month: (month) => `They now do the month’s check-in: ${month}.`,
      forGood: 'The goal is now theirs.',
    },
    wrongPerson: {
      summary: (name, goal) => `${name} is not the right person: ${goal}`,
      body: (name, month) =>
        `${name} says they are not the right person to answer for the goal (${month}). Check the goal’s owner in the register.`,
      note: 'Message',
      noNote: 'No message was written.',
    },
    whyCard: {
      rule: 'A reminder is sent when a goal has not been answered yet. It goes to the owner, or to the person to whom the owner handed the month’s check-in. If no answer comes, the project manager and the deputy may get it, too.',
      run: (name, when) => `The reminder run was sent by ${name}, ${when}.`,
      asked: 'No reminder of the month has been sent to you: you asked for the card yourself.',
      yours: 'Your goals',
      owner: (goal) => `${goal}: you are the owner`,
      projectManager: (goal) => `${goal}: you are the project manager`,
      handed: (goal, name) => `${goal}: the check-in was handed to you by ${name}`,
    },
  },
  ...runs,
  ...questionWords,
  runCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'reminder-run',
    person: 'Person',
    goals: 'Goals',
    state: 'State',
    why: 'Why',
    whatToDo: 'What to do',
    at: 'Time',
  },
  answersCsv: {
    /** Of the file; letters of ASCII. */
    fileName: 'answers',
    goal: 'Goal',
    state: 'State',
    answeredBy: 'Answered by',
    firstOn: 'First answer',
    at: 'Newest answer',
    corrections: 'Corrections',
    asked: 'Who was asked',
    reminded: 'Last reminder',
    reason: 'Reason for the excuse',
  },
  talk: {
    checkIn: '**check in** – opens the form when one goal waits, else the list',
    history: '**history** and the name of a goal – the goal’s last answers',
    status: '**status** – how things stand this month',
    why: '**why** – why you got a message from me',
    didYouMean: (command) => `Did you mean: ${command}`,
    headline: tab.overview.headline,
    statusTitle: (month) => `Forecast, ${month}`,
    answered: (answered, asked) => `Goals answered: ${answered}/${asked}.`,
    attention: 'Needs attention',
    more: (count) =>
      plural(language, count, { one: 'and one other', other: `and ${count} others` }),
    group: {
      intro:
        'Here I answer only for everybody: write **status** and I show the summary to those who may see every goal.',
      notForYou:
        'The management group and the facilitators can ask for the summary. You see your own goals in your one-to-one chat.',
      refused: 'I could not show the summary here. Try in your one-to-one chat.',
    },
    chooseTitle: 'The history of which goal?',
    chooseMore: (count) =>
      plural(language, count, {
        one: 'One other goal fits too. Write more of the name.',
        other: `${count} other goals fit too. Write more of the name.`,
      }),
    notFound: (query) =>
      `I found no goal with “${query}”. Check the name; you see only goals that you have the right to see.`,
    noGoals:
      'You have no goals whose history you could see. If you should have, tell the facilitator.',
    historySummary: (goal) => `History of the goal: ${goal}`,
    historyOf: 'History of the goal',
    showHistory: (goal) => `History: ${goal}`,
    by: (who, when) => `${who}, ${when}`,
    corrected: (revision) => `Corrected answer, version ${revision}`,
  },
  share: {
    summary: (goal, forecast) => `${goal}: ${forecast}`,
    asOf: (month) => `As of ${month}`,
    phases: (done, all) => `Phases done ${done}/${all}`,
    weakest: (indicator) => `Weakest indicator: ${indicator}`,
    figure: (value, target, unit) => `${value} / ${target} ${unit}`,
    noFigure: (target, unit) => `no figure yet, target ${target} ${unit}`,
    notDone: 'not done yet',
    notDecided: (due) => `not decided yet, by ${due} at the latest`,
    answered: (when) => `Answered ${when}`,
    neverAnswered: 'No answers yet',
    nothingFound: 'There is no such goal among those that you may see.',
  },
};
