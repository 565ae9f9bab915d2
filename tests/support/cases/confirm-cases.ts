import {
  confirmedGoalsCard,
  confirmUnchangedCard,
  type ConfirmUnchangedView,
} from '../../../bot/cards/check-in/confirm-unchanged.ts';
import type { UnchangedGoal } from '../../../bot/views/check-in.ts';
import type { Contradiction } from '../../../domain/check-in/contradictions.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { anOpenedMonth, goalsOf, MARCH } from '../fixtures/builders.ts';
import { aFullGoal, anAnswerTo, FEBRUARY, type CardCase } from './card-cases.ts';
import { day, goalId, instant } from '../fixtures/ids.ts';

/** One contradiction of each kind. All fit the goal that `aFullGoal()` returns. */
export const EVERY_CONTRADICTION: readonly Contradiction[] = [
  { section: 'goal', kind: 'indicator-fails', indicator: 'i1' },
  { section: 'goal', kind: 'pace', done: 25, projected: 60 },
  { section: 'goal', kind: 'phases-open', count: 2 },
  { section: 'goal', kind: 'no-meeting-left', indicator: 'i3' },
  { section: 'goal', kind: 'no-meeting-left', indicator: 'i3', lastMeeting: day('2026-03-02') },
  { section: 'goal', kind: 'last-meeting-near', indicator: 'i3', lastMeeting: day('2026-03-31') },
  { section: 'goal', kind: 'risk-realised', risk: 'r1', description: 'Tiloja ei saada ajoissa' },
];

export const anUnchangedGoal = (goal: Goal, over: Partial<UnchangedGoal> = {}): UnchangedGoal => {
  const previous = anAnswerTo(goal, { month: FEBRUARY }, { risks: [] });
  return {
    goal,
    previous,
    sections: previous.sections,
    contradictions: [],
    asksWhatWouldChange: false,
    ...over,
  };
};

export const aConfirmView = (
  goals: readonly UnchangedGoal[],
  over: Partial<ConfirmUnchangedView> = {},
): ConfirmUnchangedView => ({
  unchanged: { month: anOpenedMonth(), goals },
  submission: 'abcdef12-0000-4000-8000-000000000001',
  ...over,
});

const REFLECTION = 'palvelutorit.reflection';
const STORED_AT = instant('2026-03-16T07:00:00.000Z');

export const CONFIRM_CASES: readonly CardCase[] = [
  [
    'the confirmation of three goals',
    (reader) =>
      confirmUnchangedCard(aConfirmView(goalsOf(3).map((goal) => anUnchangedGoal(goal))), reader),
  ],
  [
    'the confirmation of as many goals as fit',
    (reader) =>
      confirmUnchangedCard(
        aConfirmView(
          goalsOf(8).map((goal) => anUnchangedGoal(goal, { asksWhatWouldChange: true })),
        ),
        reader,
      ),
  ],
  ['the confirmation of nothing', (reader) => confirmUnchangedCard(aConfirmView([]), reader)],
  [
    'the confirmation that asks what would change',
    (reader) =>
      confirmUnchangedCard(
        aConfirmView([anUnchangedGoal(aFullGoal(), { asksWhatWouldChange: true })], {
          typed: { [REFLECTION]: 'Tilat puuttuvat' },
          problems: [{ field: REFLECTION, problem: 'too-long', limit: 600 }],
          notice: reader.words.bot.refusal['not-allowed']({}, reader.format),
        }),
        reader,
      ),
  ],
  [
    'the confirmation with every contradiction',
    (reader) =>
      confirmUnchangedCard(
        aConfirmView([anUnchangedGoal(aFullGoal(), { contradictions: EVERY_CONTRADICTION })]),
        reader,
      ),
  ],
  [
    'the receipt of several goals',
    (reader) =>
      confirmedGoalsCard(
        [
          ...goalsOf(2).map(({ name }) => ({ name })),
          {
            name: aFullGoal({ id: goalId('palvelutorit') }).name,
            refusal: reader.words.bot.refusal['month-closed']({ month: MARCH }, reader.format),
          },
        ],
        {
          by: 'Aino Omistaja',
          at: reader.format.instant(STORED_AT),
          month: MARCH,
          until: reader.format.dayInWords(anOpenedMonth().closesOn),
        },
        reader,
      ),
  ],
];
