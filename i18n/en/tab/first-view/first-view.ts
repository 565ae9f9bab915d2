import type { StandingTotals } from '../../../../domain/portfolio/portfolio.ts';
import { actions } from './actions.ts';
import { shareAndConnectionWords } from './share-and-connection.ts';
import type { AllWords } from '../../../types/all-words.ts';
import { navigation } from './navigation.ts';
import { overviewPages } from './overview.ts';
import { joinList, plural } from '../../grammar.ts';

const parts = ({
  uncertain,
  'will-not-be-met': not,
  silent,
}: StandingTotals): readonly string[] => [
  ...(uncertain > 0 ? [plural(uncertain, '1 is uncertain', `${uncertain} are uncertain`)] : []),
  ...(not > 0 ? [`${not} will not be met`] : []),
  ...(silent > 0 ? [plural(silent, '1 has no answer', `${silent} have no answer`)] : []),
];

const onlyGoal = (totals: StandingTotals): string => {
  if (totals.met > 0) return 'The goal is met.';
  if (totals['will-be-met'] > 0) return 'The goal will be met.';
  if (totals.uncertain > 0) return 'It is uncertain whether the goal will be met.';
  return totals['will-not-be-met'] > 0 ? 'The goal will not be met.' : 'The goal has no answer.';
};

export const tab: AllWords['tab'] = {
  documentTitle: (page) => `${page} – Ennuste`,
  skipToContent: 'Skip to content',
  loading: 'Loading…',
  language: 'Language',
  month: 'Month',
  switchPerson: 'Switch person',
  printed: (when) => `Printed ${when}`,
  tryAgain: 'Try again',

  navigation,
  ...overviewPages,
  ...shareAndConnectionWords,
  ...actions,

  inTeams: {
    slowTitle: 'Teams has not answered yet',
    slow: 'Ennuste is still waiting and opens as soon as Teams answers. If nothing happens, try again.',
    openInTab: 'Open in the tab',
    notOpened: 'The tab did not open from here. Choose Ennuste among the apps in Teams.',
    brokenLink: 'The address of the link is incomplete or out of date, so this is the overview.',
    repeatedLink: 'You are back where you left off.',
    followLink: 'Open the page of the latest link',
  },

  signIn: {
    title: 'Who do you want to continue as?',
    lead: 'Ennuste is running on this computer without Teams. Choose an example person to see what they see.',
    groups: { leadership: 'Leadership', facilitator: 'Facilitators', owner: 'Owners' },
    alsoHas: (roles) => `also ${joinList(roles)}`,
    onlyInTeamsTitle: 'Ennuste opens in Microsoft Teams',
    onlyInTeams:
      'Open Teams and choose Ennuste on the left or among the apps. If you cannot find it, ask your organisation’s Teams administrator to add it for you.',
    leadIn: 'The button opens this page in Teams, where you do not need to sign in separately.',
    leadInHelp:
      'If Ennuste does not open, ask the Teams administrators of your organisation to add it for you.',
    openInTeams: 'Open in Teams',
    openTeams: 'Open Teams',
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
    contact: (whom) => `Whom to ask for help: ${whom}`,
    title: 'No month has been opened yet',
    keeper: 'Open the first month: the owners get a card to answer, and the forecast appears here.',
    toMonths: 'Go to the months',
    reader:
      'The forecast appears here once a facilitator has opened the first month and the owners have answered.',
    noGoalsOwn: 'You have no goals this month. If you should have, tell the facilitator.',
    noGoals: 'No goals are followed this month.',
  },

  overview: {
    title: 'Overview',
    unreadable: (keys) =>
      `Some stored data cannot be read. Tell the operator the keys of the rows: ${keys.join(', ')}.`,
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
      return `${first} ${joinList(rest)}.`;
    },
    totals: 'Goals by forecast',
    answered: (monthName, answered, asked) =>
      `${answered} of ${asked} goals have been answered in ${monthName}.`,
    carried: (count) =>
      plural(
        count,
        'The forecast of one goal is from an earlier month.',
        `The forecasts of ${count} goals are from an earlier month.`,
      ),
    dueBy: (day) => `Answers are due by ${day}.`,
    lateUntil: (day) => `The due date has passed, but answers are taken until ${day}.`,
    opens: (day) => `The questions go out on ${day}.`,
    monthClosed: 'The month is closed.',
    attention: 'Needs attention',
    attentionNone: 'No goal needs attention now.',
    previously: (forecast, monthName) => `in ${monthName}: ${forecast}`,
    noAnswerYet: 'No answer yet',
    silentMonths: (count) =>
      plural(count, 'No answer for the latest month', `No answer for ${count} months in a row`),
    lastForecast: (forecast, monthName) => `last, in ${monthName}: ${forecast}`,
    turned: 'What changed',
    turnedNone: 'No forecast has changed since the previous answer.',
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
    phasesDone: (done, total) => `${done}/${total} done`,
    noPhases: 'no phases',
    noIndicators: 'no indicators',
    noneLacking: 'no indicator falls short',
    neverAnswered: 'not yet',
    subGoalOf: (goal) => `Sub-goal of ${goal}`,
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
    ofMost: (value, target) => `${value} / at most ${target}`,
    undecided: (due) => `not decided, due ${due}`,
    decidedOn: (day) => `decided ${day}`,
    noValue: 'no value',
  },
};
