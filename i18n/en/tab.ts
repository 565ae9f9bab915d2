import type { Totals } from '../../domain/portfolio.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { compare } from './tab-compare.ts';
import { navigation } from './tab-navigation.ts';
import { overviewPages } from './tab-overview.ts';
import { reminderPages } from './tab-reminders.ts';
import { riskPage } from './tab-risks.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const parts = ({ uncertain, 'will-not-be-met': not, silent }: Totals): readonly string[] => [
  ...(uncertain > 0
    ? [plural('en', uncertain, { one: '1 is uncertain', other: `${uncertain} are uncertain` })]
    : []),
  ...(not > 0 ? [`${not} will not be met`] : []),
  ...(silent > 0
    ? [plural('en', silent, { one: '1 has no answer', other: `${silent} have no answer` })]
    : []),
];

const onlyGoal = (totals: Totals): string => {
  if (totals.met > 0) return 'The goal is met.';
  if (totals['will-be-met'] > 0) return 'The goal will be met.';
  if (totals.uncertain > 0) return 'It is uncertain whether the goal will be met.';
  return totals['will-not-be-met'] > 0 ? 'The goal will not be met.' : 'The goal has no answer.';
};

export const tab: Messages['tab'] = {
  documentTitle: (page) => `${page} – Ennuste`,
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  language: 'Language',
  month: 'Month',
  switchPerson: 'Switch person',
  tryAgain: 'Try again',

  navigation,
  ...overviewPages,
  ...reminderPages,
  riskPage,
  compare,

  signIn: {
    title: 'Who do you want to continue as?',
    lead: 'Ennuste is running on this computer without Teams. Choose an example person to see what they see.',
    groups: { leadership: 'Leadership', facilitator: 'Facilitators', owner: 'Owners' },
    alsoHas: (roles) => `also ${list.format(roles)}`,
    onlyInTeamsTitle: 'Ennuste opens in Microsoft Teams',
    onlyInTeams:
      'Open Teams and choose Ennuste on the left or among the apps. If you cannot find it, ask your organisation’s Teams administrator to add it for you.',
  },

  failed: {
    title: 'The data could not be loaded',
    network: 'The server could not be reached. Check your connection and try again.',
    unreadable: 'The server’s answer could not be read. Try again in a moment.',
    signIn: 'Signing in with Teams did not succeed. Try again, or reopen Ennuste in Teams.',
    reference: (reference) => `Reference for support: ${reference}`,
    noAccessTitle: 'You do not have access',
    crashTitle: 'The page could not be shown',
    crash: 'Something went wrong. Reload the page; saved answers are safe.',
    reload: 'Reload',
    toOverview: 'Go to the overview',
  },

  empty: {
    title: 'No month has been opened yet',
    keeper:
      'When you open the first month, the owners get a card to answer and the forecast appears here. Write to the Ennuste bot in Teams and it will help you start.',
    reader:
      'The forecast appears here once a facilitator has opened the first month and the owners have answered.',
    noGoalsOwn: 'You have no goals this month. If you should have, tell the facilitator.',
    noGoals: 'No goals are followed this month.',
  },

  overview: {
    title: 'Overview',
    headline: (totals, own) => {
      const good = totals.met + totals['will-be-met'];
      const rest = parts(totals);
      const total = good + totals.uncertain + totals['will-not-be-met'] + totals.silent;
      if (total === 0) return own ? 'You have no goals this month.' : 'There are no goals.';
      if (total === 1) return onlyGoal(totals);
      if (rest.length === 0)
        return own
          ? `All ${total} of your goals will be met or are met.`
          : `All ${total} goals will be met or are met.`;
      const first = own
        ? `${good} of your ${total} goals will be met or are met.`
        : `${good} of ${total} goals will be met or are met.`;
      return `${first} ${list.format(rest)}.`;
    },
    totals: 'Goals by forecast',
    answered: (monthName, answered, asked) =>
      `${answered} of ${asked} goals have been answered in ${monthName}.`,
    dueBy: (day) => `Answers are due by ${day}.`,
    lateUntil: (day) => `The due date has passed, but answers are taken until ${day}.`,
    opens: (day) => `The questions go out on ${day}.`,
    monthClosed: 'The month is closed.',
    attention: 'Needs attention',
    attentionNone: 'No goal needs attention now.',
    previously: (forecast, monthName) => `was ${forecast} in ${monthName}`,
    noAnswerYet: 'No answer yet',
    silentMonths: (count) =>
      plural('en', count, {
        one: 'No answer for the latest month',
        other: `No answer for ${count} months in a row`,
      }),
    lastForecast: (forecast, monthName) => `last ${forecast} (${monthName})`,
    turned: 'What turned',
    turnedNone: 'No forecast has changed since the answer before.',
    worse: (count) => `${count} worse`,
    better: (count) => `${count} better`,
    fromTo: (from, to) => `${from} → ${to}`,
    goals: 'Goals',
    ownGoals: 'Your goals',
    columns: {
      goal: 'Goal',
      forecast: 'Forecast',
      months: 'Months',
      phases: 'Phases',
      weakest: 'Weakest indicator',
      owner: 'Owner',
      answered: 'Answered',
    },
    phasesDone: (done, total) => `${done} of ${total} done`,
    noPhases: 'no phases',
    noIndicators: 'no indicators',
    noneLacking: 'no indicator falls short',
    neverAnswered: 'not yet',
    subProjectOf: (goal) => `Sub-project of ${goal}`,
  },

  draft: {
    documentTitle: 'Explanation',
    subtitle: (month: string) => `Explanation for the check-in, ${month}`,
    lead: 'Take your time. The text is saved as a draft while you type, and only you see it.',
    explanation: 'Explanation',
    previous: (monthName: string) => `Previous explanation (${monthName})`,
    stored: 'The explanation that is stored now',
    noText: 'No text.',
    count: (used: string, most: string) => `${used} / ${most} characters`,
    tooLong: (most: string) => `An answer holds at most ${most} characters. Shorten the text.`,
    saving: 'Saving…',
    saved: (time: string) => `Draft saved ${time}`,
    offline:
      'The server cannot be reached just now. Your text is kept in this window and will be saved as soon as possible.',
    tooLongToSave: (most: string) =>
      `The draft cannot be saved because a text is longer than ${most} characters. Shorten it.`,
    refused: 'The draft could not be saved. Copy your text to a safe place.',
    outdated:
      'The goal has been answered since this draft. Compare your text with the stored one before you use it in the form.',
    closed: 'The month is not open, so the draft cannot be changed. You can copy your text here.',
    use: 'Use in the form',
    useHint: 'The text is in the form when you next open it.',
    used: 'Done. The text is in the form when you next open it in the Teams chat.',
    conflict: 'A different text has been saved in another window. Choose which one stays.',
    theirs: 'The text in the other window',
    keepMine: 'Keep the text in this window',
    takeTheirs: 'Take the text in the other window',
  },

  trajectory: {
    point: (monthName, what) => `${monthName}: ${what}`,
    title: 'Course of the forecast',
    month: 'Month',
    forecast: 'Forecast',
    reason: 'Reason',
  },

  indicator: {
    yet: 'not yet',
    ofTarget: (value, target) => `${value} / ${target}`,
    undecided: (due) => `not decided, due ${due}`,
    decidedOn: (day) => `decided ${day}`,
    noValue: 'no value',
  },

  goal: {
    back: 'Overview',
    previous: (name) => `Previous: ${name}`,
    next: (name) => `Next: ${name}`,
    around: 'Other goals',
    notBinding: 'not binding',
    facts: 'About the goal',
    theme: 'Strategy theme',
    owners: (count) => plural('en', count, { one: 'Owner', other: 'Owners' }),
    projectManagers: (count) =>
      plural('en', count, { one: 'Project manager', other: 'Project managers' }),
    deputy: 'Deputy',
    cityWide: 'City-wide projects',
    separateProgrammes: 'Separate programmes',
    jointThemes: 'Joint planning themes',
    answeredBy: (at, name) => `Answered by ${name}, ${at}`,
    answeredInMonth: (monthName) => `The figures are from the answer of ${monthName}`,
    notAnswered: 'The goal has not been answered yet.',
    youAnswer: 'You answer for this goal on the Ennuste bot’s card in your Teams chat.',
    since: (monthName) => `since ${monthName}`,
    phases: 'Phases',
    phase: 'Phase',
    status: 'Status',
    progress: 'Progress',
    counter: (count, target, unit) => `${count} of ${target} ${unit}`,
    planned: (start, end) => `Planned ${start}–${end}`,
    plannedFrom: (start) => `Planned to start ${start}`,
    plannedUntil: (end) => `Planned to end ${end}`,
    indicators: 'Indicators',
    baseline: 'Baseline',
    target: 'Target',
    now: 'Now',
    expected: 'Expected at year’s end',
    atLeast: (figure) => `at least ${figure}`,
    atMost: (figure) => `at most ${figure}`,
    weakest: 'Weakest indicator: decides the goal',
    source: (source) => `Source: ${source}`,
    due: (day) => `Due ${day}`,
    decidedBy: (who) => `Decided by ${who}`,
    decisionBy: (day) => `decision by ${day}`,
    undecided: 'not decided',
    meetingsLeft: (days) =>
      plural('en', days.length, {
        one: `Only one meeting is left before the due date: ${days.join('')}`,
        other: `${days.length} meetings are left before the due date: ${list.format(days)}`,
      }),
    noMeetingsLeft: 'No meeting is left before the due date',
    risks: 'Risks',
    noRisks: 'No risks have been recorded.',
    riskSize: (likelihood, impact) => `Likelihood ${likelihood}, impact ${impact}`,
    preparation: (text) => `Preparation: ${text}`,
    noPreparation: 'No preparation has been recorded yet.',
    history: 'History of answers',
    noHistory: 'There are no answers yet.',
    historyEntry: (monthName, name, at) => `${monthName}: ${name}, ${at}`,
    firstAnswer: (forecast) => `First answer. Forecast: ${forecast}.`,
    changes: (count) => `${count} changes`,
    wouldChange: 'What would have to happen for this to change:',
    nothingChanged: 'Nothing had changed.',
    whole: 'The whole goal',
  },

  change: {
    forecast: (from, to) => `Forecast: ${from} → ${to}`,
    explanation: 'The explanation was changed',
    phase: (name, from, to) => `Phase “${name}”: ${from} → ${to}`,
    indicator: (name, from, to) => `Indicator “${name}”: ${from} → ${to}`,
    riskAdded: (what) => `New risk: ${what}`,
    riskState: (what, from, to) => `Risk “${what}”: ${from} → ${to}`,
    riskChanged: (what) => `Details of the risk were changed: ${what}`,
    riskRemoved: (what) => `Risk removed: ${what}`,
  },
};
