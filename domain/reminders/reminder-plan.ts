import { assigneesFor, substitutesFor } from '../goal/assignees.ts';
import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over-request.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant } from '../common/month.ts';
import type { Person } from '../common/person.ts';
import {
  waitsForAnswer,
  type Audience,
  type ChatBarrier,
  type Delivery,
  type ReminderRun,
  type RunSelection,
  type SkipReason,
} from './reminders.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

export interface RunSituation {
  readonly goals: readonly Goal[];
  readonly rows: readonly GoalMonthRow[];
  readonly people: readonly Person[];
  /** Has no entry for people who have never opened Ennuste. */
  readonly reachable: ReadonlyMap<PersonId, 'open' | ChatBarrier>;
  readonly installs: boolean;
  /** Whether Ennuste can open a chat with a person who has none. */
  readonly opens: boolean;
  readonly remindedToday: ReadonlySet<PersonId>;
  readonly snoozed: ReadonlySet<PersonId>;
  readonly handOvers: readonly HandOver[];
  /** People whose stored rows cannot be read. Their deliveries fail, so that they are listed. */
  readonly unreadable?: { readonly people: ReadonlySet<PersonId>; readonly at: Instant };
  /** Empty unless `who` of the run's selection is set. */
  readonly reminderReach: ReadonlyMap<PersonId, ReminderReach>;
}

export type ReminderReach = 'reached' | 'unclear';

export type PlanOptions = Pick<ReminderRun, 'audience' | 'selection' | 'redirectTo'>;
export type PlannedDelivery = Pick<Delivery, 'person' | 'goals' | 'outcome'>;

/** A low limit, because all cards of a test run go to one chat. */
export const MAX_TEST_RUN_CARDS = 10;

/** One delivery for each person, even if several of the person's goals wait for an answer. */
export function planDeliveries(
  situation: RunSituation,
  choice: PlanOptions,
): readonly PlannedDelivery[] {
  const { audience, selection = {}, redirectTo } = choice;
  const peopleById = new Map(situation.people.map((person) => [person.id, person]));
  const waiting = waitingGoals(situation, audience, selection, peopleById);
  const plan = [...waiting]
    .filter(([person]) => isSelected(person, selection, situation))
    .map(([person, goals]): PlannedDelivery => {
      const { unreadable } = situation;
      if (goals.length > 0 && unreadable?.people.has(person) === true)
        return { person, goals, outcome: { ...UNREADABLE, at: unreadable.at } };
      const reason = skipReason(person, goals, choice, situation, peopleById);
      const outcome = reason ? ({ kind: 'skipped', reason } as const) : PLANNED;
      return { person, goals, outcome };
    });
  return redirectTo === undefined ? plan : limitTestRun(plan);
}

const PLANNED = { kind: 'planned' } as const;
const UNREADABLE = { kind: 'failed', reason: 'data-unreadable' } as const;

type PeopleById = ReadonlyMap<PersonId, Person>;

function waitingGoals(
  { goals, rows, people, handOvers, unreadable }: RunSituation,
  audience: Audience,
  selection: RunSelection,
  peopleById: PeopleById,
): ReadonlyMap<PersonId, readonly GoalId[]> {
  const onBoard = new Map(rows.map((row) => [row.goal, row]));
  const facilitators = people.filter(
    ({ roles, active }) => active && roles.includes('facilitator'),
  );
  const waiting = new Map<PersonId, GoalId[]>();
  const isActive = (person: PersonId): boolean =>
    peopleById.get(person)?.active ?? unreadable?.people.has(person) === true;
  for (const goal of sortInPortfolioOrder(selectedGoals(goals, selection))) {
    const row = onBoard.get(goal.id);
    if (!row) continue;
    const assignees = assigneesFor(goal, row.month, handOvers, isActive);
    const recipients = {
      owners: assignees,
      substitutes: substitutesFor(goal, assignees),
      facilitators: facilitators.map(({ id }) => id),
    }[audience];
    for (const person of recipients) {
      const goalIds = waiting.get(person) ?? [];
      if (waitsForAnswer(row)) goalIds.push(goal.id);
      waiting.set(person, goalIds);
    }
  }
  return waiting;
}

function selectedGoals(goals: readonly Goal[], selection: RunSelection): readonly Goal[] {
  const ids = selection.goals && new Set(selection.goals);
  return goals.filter(
    ({ id, theme }) => (ids?.has(id) ?? true) && (selection.themes?.includes(theme) ?? true),
  );
}

function isSelected(
  person: PersonId,
  { who }: RunSelection,
  { reminderReach }: RunSituation,
): boolean {
  if (who === undefined) return true;
  return who === 'unclear' ? reminderReach.get(person) === 'unclear' : !reminderReach.has(person);
}

function skipReason(
  person: PersonId,
  waiting: readonly GoalId[],
  { audience, redirectTo }: PlanOptions,
  { reachable, installs, opens, remindedToday, snoozed }: RunSituation,
  peopleById: PeopleById,
): SkipReason | undefined {
  if (waiting.length === 0) return 'answered';
  const { active } = peopleById.get(person) ?? {};
  if (active === undefined) return 'not-registered';
  if (!active) return 'left';
  const isTestRun = redirectTo !== undefined;
  const chat = reachable.get(person) ?? 'never-reached';
  const canInstall = installs && (chat === 'never-reached' || chat === 'not-installed');
  const canOpen = opens && (chat === 'never-reached' || chat === 'gone');
  if (chat !== 'open' && !canInstall && !canOpen && !isTestRun) return chat;
  if (audience === 'facilitators') return undefined;
  if (snoozed.has(person)) return 'snoozed';
  return remindedToday.has(person) && !isTestRun ? 'reminded-today' : undefined;
}

function limitTestRun(plan: readonly PlannedDelivery[]): readonly PlannedDelivery[] {
  let remaining = MAX_TEST_RUN_CARDS;
  return plan.map((delivery) => {
    if (delivery.outcome.kind !== 'planned' || remaining-- > 0) return delivery;
    return { ...delivery, outcome: { kind: 'skipped', reason: 'beyond-trial' } };
  });
}
