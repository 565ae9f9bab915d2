import { tookOverCard } from '../../../bot/cards/hand-over/hand-over-notifications.ts';
import { reminderCard, supersededCard } from '../../../bot/cards/delivery/reminder.ts';
import { takenOverReceiptCard } from '../../../bot/cards/hand-over/taken-over-receipt.ts';
import { waitingListCard } from '../../../bot/cards/delivery/waiting-list.ts';
import type { ReminderView, WaitingList } from '../../../bot/views/reminders.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  aHandOver,
  anOpenedMonth,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../fixtures/builders.ts';
import { aMyGoalsView, FEBRUARY, type CardCase } from './card-cases.ts';
import { instant, month } from '../fixtures/ids.ts';
import { EVERY_OUTCOME } from './run-cases.ts';

const AT = instant('2026-03-16T07:00:00.000Z');
const AINO = { id: PEOPLE.owner, name: 'Aino Omistaja' };
const SIRPA = { id: PEOPLE.deputy, name: 'Sirpa [Sijainen](https://paha.example)' };
const FANNI = 'Fanni Fasilitaattori';

/** Every goal waits for an answer, unless `rows` says otherwise. */
export const aReminderView = (
  goals: readonly Goal[] = [aGoal()],
  over: Partial<ReminderView> = {},
  rows: readonly GoalMonthRow[] = goals.map((goal) => aGoalMonthRow({ goal: goal.id })),
): ReminderView => ({
  myGoals: aMyGoalsView(goals, rows).myGoals,
  reason: { kind: 'person', name: FANNI },
  deputyFor: [],
  alsoWaiting: [],
  isResend: false,
  ...over,
});

export const aDeputyFor = (count: number): ReminderView['deputyFor'] =>
  goalsOf(count).map(({ id, name }) => ({ goal: { id, name }, owners: [AINO, SIRPA] }));

const ALSO: ReminderView['alsoWaiting'] = [
  { month: FEBRUARY, goals: 1 },
  { month: month('2026-01'), goals: 4 },
];

/** Rows of goals that were answered in February and wait for an answer in March. */
const repeatable = (goals: readonly Goal[]): readonly GoalMonthRow[] =>
  goals.flatMap((goal) => [
    aGoalMonthRow({ answer: aCheckIn({ goal: goal.id, month: FEBRUARY }) }),
    aGoalMonthRow({ goal: goal.id }),
  ]);

const reminder = (name: string, ...view: Parameters<typeof aReminderView>): CardCase => [
  `the reminder ${name}`,
  (reader) => reminderCard(aReminderView(...view), reader),
];

const aWaitingList = (goals: WaitingList['goals']): WaitingList => ({
  month: anOpenedMonth(),
  goals,
});
const waitingGoals = (count: number): WaitingList['goals'] =>
  goalsOf(count).map(({ id, name }) => ({ goal: { id, name }, owners: [AINO, SIRPA] }));

const list = (name: string, goals: WaitingList['goals']): CardCase => [
  `the list of ${name}`,
  (reader) => waitingListCard(aWaitingList(goals), reader),
];

export const REMINDER_CASES: readonly CardCase[] = [
  reminder('of one goal'),
  reminder('of the schedule', undefined, { reason: { kind: 'schedule', name: FANNI } }),
  reminder('that was put off', undefined, { reason: { kind: 'snooze' } }),
  reminder('that is sent again', undefined, { isResend: true }),
  reminder('of three goals', goalsOf(3), {}, repeatable(goalsOf(3))),
  reminder('of seven goals', goalsOf(7), {}, repeatable(goalsOf(7))),
  reminder('of seven goals and other months', goalsOf(7), { alsoWaiting: ALSO }),
  reminder('of everything', goalsOf(7), {
    alsoWaiting: ALSO,
    deputyFor: aDeputyFor(30),
    isResend: true,
  }),
  reminder(
    'of everything, answered before',
    goalsOf(2),
    { alsoWaiting: ALSO, deputyFor: aDeputyFor(1) },
    repeatable(goalsOf(2)),
  ),
  reminder('for a deputy of one goal', [], { deputyFor: aDeputyFor(1) }),
  reminder('for a deputy of several goals', [], { deputyFor: aDeputyFor(3) }),
  reminder('as a trial', goalsOf(2), {
    originalRecipient: SIRPA,
    deputyFor: aDeputyFor(2),
    alsoWaiting: ALSO,
  }),
  ['the reminder that a newer one replaced', (reader) => supersededCard(MARCH, reader)],
  list('nothing', []),
  list('one goal', waitingGoals(1)),
  list(
    'every outcome',
    EVERY_OUTCOME.slice(0, 20).flatMap((newest) =>
      waitingGoals(1).map((one) => ({ ...one, newest })),
    ),
  ),
  list('many goals', waitingGoals(60)),
  [
    'the news that the deputy answers',
    (reader) =>
      tookOverCard({ handOver: aHandOver(), goal: aGoal(), from: AINO, to: SIRPA }, reader),
  ],
  [
    'what a deputy took',
    (reader) => takenOverReceiptCard({ kind: 'taken', goal: aGoal() }, MARCH, reader),
  ],
  [
    'what a deputy came too late for',
    (reader) =>
      takenOverReceiptCard(
        { kind: 'answered', goal: aGoal(), answer: aCheckIn({ answeredAt: AT }), by: SIRPA },
        MARCH,
        reader,
      ),
  ],
];
