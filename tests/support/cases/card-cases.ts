import {
  checkInFormCard,
  type CheckInFormView,
} from '../../../bot/cards/check-in/check-in-form.ts';
import {
  helpCard,
  languageCard,
  languageSavedCard,
  onlyInPersonalChatCard,
  welcomeCard,
} from '../../../bot/cards/help.ts';
import {
  chooseGoalCard,
  confirmationCard,
  goalMenuCard,
  wrongPersonFormCard,
  snoozeCard,
} from '../../../bot/cards/hand-over/goal-menu.ts';
import {
  handOverAnsweredCard,
  handOverRequestCard,
  wrongPersonReportCard,
} from '../../../bot/cards/hand-over/hand-over-notifications.ts';
import { handOverFormCard } from '../../../bot/cards/hand-over/hand-over-form.ts';
import { myGoalsCard, type MyGoalsView } from '../../../bot/cards/my-goals/my-goals.ts';
import { noticeCard } from '../../../bot/cards/kit/refusal-card.ts';
import type { Reader } from '../../../bot/cards/kit/reader.ts';
import { receiptCard, type ReceiptView } from '../../../bot/cards/check-in/receipt.ts';
import { formValuesOf } from '../../../domain/check-in/form-fields.ts';
import { reminderReasonCard } from '../../../bot/cards/my-goals/reminder-reason.ts';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import type { CheckInSituation } from '../../../bot/views/check-in.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { CheckIn, SectionAnswer } from '../../../domain/goal/check-in.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import { sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { monthState } from '../../../domain/common/month.ts';
import { buildGoalStanding } from '../../../domain/portfolio/portfolio.ts';
import type { AnswerProblem, AnswerProblemKind } from '../../../domain/common/problem.ts';
import { RISK_STATES } from '../../../domain/goal/risk.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aDecisionIndicator,
  aGoal,
  aHandOver,
  anActor,
  aNumberIndicator,
  anOpenedMonth,
  aPhase,
  aRisk,
  aSubGoal,
  aYesNoIndicator,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../fixtures/builders.ts';
import { day, goalId, instant, month, personId, runId } from '../fixtures/ids.ts';

export const FEBRUARY = month('2026-02');
const IN_MARCH = day('2026-03-15');
const AINO = { id: PEOPLE.owner, name: 'Aino Omistaja' };
const AT = instant('2026-03-16T07:00:00.000Z');

export const aFullGoal = (over: Partial<Goal> = {}): Goal =>
  aGoal({ indicators: [aNumberIndicator(), aYesNoIndicator(), aDecisionIndicator()], ...over });

/**
 * A goal as large as the real goals in old follow-up documents. Each of its four sections has its
 * own phases.
 */
export const aGoalWithFourSections = (): Goal =>
  aGoal({
    name: 'Lasten ja nuorten liikkumisen lisääminen yhdessä kumppaneiden kanssa',
    phases: [],
    indicators: [],
    subGoals: ['Liikkuva koulu', 'Lähiliikuntapaikat', 'Seurayhteistyö', 'Perheliikunta'].map(
      (name, index) =>
        aSubGoal({
          id: `osa-${index + 1}`,
          name,
          phases: ['Suunnitelma', 'Sopimukset', 'Toteutus', 'Arviointi'].map((phase, at) =>
            aPhase({
              id: `p${at + 1}`,
              name: `${phase} on tehty`,
              ...(at === 2 && { counter: { target: 12, unit: 'aluetta' } }),
            }),
          ),
          indicators: [
            aNumberIndicator({
              name: 'Osallistuneita lapsia ja nuoria',
              unit: 'henkilöä',
              target: 1500,
            }),
            aYesNoIndicator({ name: 'Palaute on koottu ja käsitelty' }),
          ],
        }),
    ),
  });

/** Answers every question about the goal and has one risk in each state. */
export function anAnswerTo(
  goal: Goal,
  over: Partial<CheckIn> = {},
  section: Partial<SectionAnswer> = {},
): CheckIn {
  const sections = sectionsOf(goal).map((one, index): SectionAnswer => ({
    section: one.id,
    forecast: FORECASTS[(index + 1) % FORECASTS.length] ?? 'uncertain',
    explanation: 'Syksyn tilat varmistuvat vasta elokuussa, joten aikataulu voi siirtyä.',
    phases: one.phases.map((phase) => ({
      phase: phase.id,
      status: 'in-progress',
      ...(phase.counter ? { count: 2 } : { percent: 40 }),
    })),
    indicators: one.indicators.map((indicator) => {
      switch (indicator.kind) {
        case 'number':
          return { kind: 'number', indicator: indicator.id, value: 1.5, expected: 1234.25 };
        case 'yes-no':
          return { kind: 'yes-no', indicator: indicator.id, value: true };
        case 'decision':
          return { kind: 'decision', indicator: indicator.id, decidedOn: day('2026-02-10') };
      }
    }),
    risks: RISK_STATES.map((state, at) => aRisk({ id: `r${at + 1}`, state, impact: 5 })),
    ...section,
  }));
  return aCheckIn({ goal: goal.id, sections, ...over });
}

export const aSituation = (over: Partial<CheckInSituation> = {}): CheckInSituation => ({
  goal: aFullGoal(),
  month: anOpenedMonth(),
  state: 'pending',
  mayCheckIn: true,
  ...over,
});

const february = (goal: Goal): CheckIn => anAnswerTo(goal, { month: FEBRUARY });

export const aFormView = (over: Partial<CheckInFormView> = {}): CheckInFormView => ({
  situation: aSituation(),
  submission: 'abcdef12-0000-4000-8000-000000000001',
  canSave: true,
  ...over,
});

const prefilled = (goal: Goal): CheckInSituation => aSituation({ goal, previous: february(goal) });
const corrected = (goal: Goal): CheckInSituation =>
  aSituation({
    goal,
    answer: anAnswerTo(goal),
    answeredBy: AINO,
    previous: february(goal),
    state: 'on-time',
  });

export function aMyGoalsView(
  goals: readonly Goal[],
  rows: readonly GoalMonthRow[],
  over: Partial<MyGoalsView> = {},
  today = IN_MARCH,
): MyGoalsView {
  const opened = anOpenedMonth();
  return {
    myGoals: {
      month: opened,
      goals: goals.map((goal) => ({
        goal,
        standing: buildGoalStanding(
          MARCH,
          goal,
          [anOpenedMonth({ month: FEBRUARY }), opened],
          rows.filter((row) => row.goal === goal.id),
          today,
        ),
      })),
    },
    open: monthState(opened, today) === 'open',
    page: 0,
    ...over,
  };
}

export const aReceiptView = (over: Partial<ReceiptView> = {}): ReceiptView => {
  const goal = aFullGoal();
  return {
    situation: corrected(goal),
    checkIn: anAnswerTo(goal, {}, { forecast: 'will-not-be-met' }),
    answeredBy: AINO.name,
    link: { dialog: { kind: 'goal', goal: goalId('palvelutorit'), month: MARCH } },
    canCorrect: true,
    ...over,
  };
};

const PROBLEMS: Readonly<Record<AnswerProblemKind, string>> = {
  required: 'goal.forecast',
  'not-a-choice': 'goal.phases.p1.status',
  'not-a-number': 'goal.indicators.i1.value',
  'too-large': 'goal.indicators.i1.expected',
  'too-small': 'goal.phases.p2.count',
  'not-whole': 'goal.phases.p1.percent',
  'too-long': 'goal.explanation',
  'too-many': 'goal.risks',
  'too-much': 'goal.explanation',
  'not-a-day': 'goal.indicators.i3.decidedOn',
  'day-in-future': 'goal.indicators.i3.decidedOn',
  'control-characters': 'goal.risks.r1.preparation',
  unknown: 'goal.indicators.i2.value',
  'reason-needed': 'goal.explanation',
  'preparation-needed': 'goal.risks.r1.preparation',
};
const LIMITED = { limit: 4000 } as const;
export const EVERY_PROBLEM: readonly AnswerProblem[] = Object.entries(PROBLEMS).flatMap(
  ([kind, field]) =>
    isProblemKind(kind) ? [{ field, problem: kind, ...(kind.startsWith('too-') && LIMITED) }] : [],
);
function isProblemKind(kind: string): kind is AnswerProblemKind {
  return kind in PROBLEMS;
}

export type CardCase = readonly [name: string, draw: (reader: Reader) => CardMessage];
const goals = goalsOf(7);
const answeredRows = goals.map((goal, index) =>
  index % 2 === 0
    ? aGoalMonthRow({ goal: goal.id })
    : aGoalMonthRow({ answer: aCheckIn({ goal: goal.id }) }),
);
const one = [aGoalMonthRow()];

const form = (name: string, over: Partial<CheckInFormView>): CardCase => [
  `the form ${name}`,
  (reader) => checkInFormCard(aFormView(over), reader),
];
const myGoals = (name: string, ...view: Parameters<typeof aMyGoalsView>): CardCase => [
  `the list ${name}`,
  (reader) => myGoalsCard(aMyGoalsView(...view), reader),
];
const receipt = (name: string, over: Partial<ReceiptView>): CardCase => [
  `the receipt ${name}`,
  (reader) => receiptCard(aReceiptView(over), reader),
];

const SIRPA = { id: PEOPLE.deputy, name: 'Sirpa [Sijainen](https://paha.example)' };
const A_HUNDRED = Array.from({ length: 100 }, (_, index) => ({
  id: personId(100 + index),
  name: `Maija-Liisa Meikäläinen-Virtanen ${index + 1}`,
}));
const handed = (over: Parameters<typeof aHandOver>[0] = {}) => ({
  handOver: aHandOver(over),
  goal: aGoal(),
  from: AINO,
  to: SIRPA,
});

const HAND_OVER_CASES: readonly CardCase[] = [
  ['handing on', (reader) => goalMenuCard({ month: MARCH }, reader)],
  ['when to remind', (reader) => snoozeCard(MARCH, [1, 3, 5], reader)],
  [
    'what was done',
    (reader) => confirmationCard(reader.words.bot.handOver.toldNobody, MARCH, reader),
  ],
  ...(['hand-over', 'not-right-person'] as const).map((next): CardCase => [
    `which goal for ${next}`,
    (reader) => chooseGoalCard({ month: MARCH, goals: goalsOf(12), next }, reader),
  ]),
  [
    'no goal to hand on',
    (reader) => chooseGoalCard({ month: MARCH, goals: [], next: 'hand-over' }, reader),
  ],
  [
    'to whom in a small register',
    (reader) =>
      handOverFormCard(
        {
          choices: { goal: aGoal(), deputy: SIRPA, people: A_HUNDRED, byName: false },
          month: MARCH,
          typed: { to: SIRPA.id, scope: 'for-good' },
          notice: reader.words.bot.refusal['hand-over-exists']({}, reader.format),
        },
        reader,
      ),
  ],
  [
    'to whom in an empty register',
    (reader) =>
      handOverFormCard(
        { choices: { goal: aGoal(), people: [], byName: false }, month: MARCH },
        reader,
      ),
  ],
  [
    'to whom in a large register, nobody found',
    (reader) =>
      handOverFormCard(
        {
          choices: { goal: aGoal(), deputy: SIRPA, people: [], byName: true },
          month: MARCH,
          typed: { name: 'Aino' },
        },
        reader,
      ),
  ],
  [
    'not the right person, with a reason',
    (reader) =>
      wrongPersonFormCard(
        {
          goal: aGoal(),
          month: MARCH,
          note: 'Kysy Sirpalta.',
          notice: reader.words.bot.refusal['note-unreadable']({}, reader.format),
        },
        reader,
      ),
  ],
  ['the question to take a goal for a month', (reader) => handOverRequestCard(handed(), reader)],
  [
    'the question to take a goal for good',
    (reader) => handOverRequestCard(handed({ scope: 'for-good' }), reader),
  ],
  ['the answer: accepted', (reader) => handOverAnsweredCard(handed(), reader)],
  [
    'the answer: accepted for good',
    (reader) => handOverAnsweredCard(handed({ scope: 'for-good' }), reader),
  ],
  ['the answer: declined', (reader) => handOverAnsweredCard(handed({ state: 'declined' }), reader)],
  ...['', 'Kysy [Sirpalta](https://paha.example).'].map((note): CardCase => [
    `the news of a wrong person, ${note === '' ? 'without' : 'with'} a note`,
    (reader) => wrongPersonReportCard({ goal: aGoal(), month: MARCH, by: AINO, note }, reader),
  ]),
  ...[false, true].map((isScheduled): CardCase => [
    `why, after a run ${isScheduled ? 'of the schedule' : 'that somebody sent'}`,
    (reader) =>
      reminderReasonCard(
        {
          month: MARCH,
          run: { id: runId('run-1'), by: SIRPA, at: AT, isScheduled },
          goals: [
            { name: 'Palvelutorit', part: 'owner' },
            { name: 'Biennaali', part: 'project-manager' },
            { name: 'Perhehulinat', part: 'handed', from: SIRPA },
          ],
        },
        reader,
      ),
  ]),
  ['why, asked for', (reader) => reminderReasonCard({ month: MARCH, goals: [] }, reader)],
];

/** Cards about check-ins and hand-overs. `every-card.ts` adds the cards of other files. */
export const CARD_CASES: readonly CardCase[] = [
  ...HAND_OVER_CASES,
  myGoals('without goals', [], []),
  myGoals('of one goal', [aGoal()], one),
  myGoals('of seven goals, first page', goals, answeredRows),
  myGoals('of seven goals, second page', goals, answeredRows, { page: 1 }),
  myGoals('of a closed month', goals, answeredRows, {}, day('2026-04-10')),
  myGoals('that takes the place of another', [aGoal()], one, { isRefreshed: true }),
  form('for the first time', {}),
  form('prefilled', { situation: prefilled(aFullGoal()) }),
  form('correcting', { situation: corrected(aFullGoal()) }),
  form('of four sub-goals for the first time', {
    situation: aSituation({ goal: aGoalWithFourSections() }),
  }),
  form('of four sub-goals, prefilled', { situation: prefilled(aGoalWithFourSections()) }),
  form('of a goal with an own section and a sub-goal', {
    situation: prefilled(aFullGoal({ subGoals: [aSubGoal()] })),
  }),
  [
    'the form with every problem',
    (reader) =>
      checkInFormCard(
        aFormView({
          situation: prefilled(aFullGoal()),
          typed: {
            ...formValuesOf(aFullGoal(), february(aFullGoal()), reader.format.input),
            'goal.forecast': '',
            'goal.indicators.i1.value': 'noin 3',
            'goal.indicators.i3.decidedOn': 'huomenna',
            'goal.risks.new.description': 'Rahoitus puuttuu',
          },
          problems: EVERY_PROBLEM,
          notice: reader.words.bot.refusal['invalid-answer'](
            { problems: EVERY_PROBLEM },
            reader.format,
          ),
        }),
        reader,
      ),
  ],
  [
    'the superseded form',
    (reader) =>
      checkInFormCard(
        aFormView({
          situation: corrected(aFullGoal()),
          notice: reader.words.bot.form.storedNow(
            'Aino Omistaja',
            reader.format.instant(AT),
            reader.words.common.forecast.met,
          ),
        }),
        reader,
      ),
  ],
  [
    'the form that can no longer be saved',
    (reader) =>
      checkInFormCard(
        aFormView({ canSave: false, notice: reader.words.bot.form.typedKept }),
        reader,
      ),
  ],
  receipt('of the first answer', { situation: aSituation(), canCorrect: false }),
  receipt('of a few changes', {}),
  receipt('of nothing changed', { checkIn: february(aFullGoal()) }),
  receipt('of a correction', { checkIn: anAnswerTo(aFullGoal(), { revision: 3 }) }),
  [
    'the receipt of many changes',
    (reader) => {
      const goal = aGoalWithFourSections();
      const checkIn = anAnswerTo(
        goal,
        {},
        {
          forecast: 'met',
          explanation: 'Tilat puuttuvat',
          phases: [],
          indicators: [],
          risks: [aRisk({ id: 'r1', state: 'closed' }), aRisk({ id: 'r9' })],
        },
      );
      return receiptCard(aReceiptView({ situation: prefilled(goal), checkIn }), reader);
    },
  ],
  receipt('with a long explanation', {
    checkIn: anAnswerTo(
      aFullGoal(),
      {},
      { explanation: 'Tilat varmistuvat syksyllä. '.repeat(142) },
    ),
  }),
  ['the help', (reader) => helpCard(reader, anActor())],
  ['the help of a facilitator', (reader) => helpCard(reader, anActor({ roles: ['facilitator'] }))],
  ['the help of somebody unknown', (reader) => helpCard(reader, undefined)],
  ['the help for what was not understood', (reader) => helpCard(reader, anActor(), 'mitä kuuluu')],
  ['the welcome', (reader) => welcomeCard(reader, true)],
  ['the welcome of an unregistered user', (reader) => welcomeCard(reader, false)],
  [
    'the welcome of an unregistered user, with the contact',
    (reader) => welcomeCard({ ...reader, own: { contact: 'Palvelusihteeri' } }, false),
  ],
  ['the card for a group', (reader) => onlyInPersonalChatCard(reader)],
  ['the choice of language', (reader) => languageCard(reader)],
  ['the chosen language', (reader) => languageSavedCard(reader)],
  [
    'a notice',
    (reader) => noticeCard(reader.words.bot.refusal['not-allowed']({}, reader.format), reader),
  ],
  [
    'a notice with what was typed',
    (reader) =>
      noticeCard(
        reader.words.bot.refusal['month-closed']({ month: MARCH }, reader.format),
        reader,
        {
          'goal.explanation': 'Tilat puuttuvat',
          'goal.forecast': 'uncertain',
          'goal.indicators.i2.value': 'yes',
          'goal.risks.new.description': 'Rahoitus puuttuu',
        },
      ),
  ],
];
