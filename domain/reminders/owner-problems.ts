import { assigneesFor } from '../goal/assignees.ts';
import { answerState } from '../goal/on-time-or-late.ts';
import type { GoalMonthRow } from '../goal/goal-month-row.ts';
import type { Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over-request.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, OpenedMonth } from '../common/month.ts';
import type { Person } from '../common/person.ts';
import type { ChatBarrier } from './reminders.ts';
import { sortInPortfolioOrder } from '../goal/sort-in-portfolio-order.ts';

export const OWNER_PROBLEMS = [
  'left',
  'not-registered',
  'data-unreadable',
  'gone',
  'blocked',
  'disabled-by-admin',
  'not-installed',
  'never-reached',
  /** The person was asked in the last two closed months and answered in neither. */
  'silent',
  'no-deputy',
] as const;
export type OwnerProblem = (typeof OWNER_PROBLEMS)[number];

export interface RecipientsMonth {
  readonly month: OpenedMonth;
  readonly goals: readonly Goal[];
  readonly rows: readonly GoalMonthRow[];
  readonly handOvers: readonly HandOver[];
}

export interface OwnerSituation {
  readonly now: RecipientsMonth;
  readonly closed: readonly RecipientsMonth[];
  readonly people: readonly Person[];
  /** Has no entry for people who have never opened Ennuste. */
  readonly reachable: ReadonlyMap<PersonId, 'open' | ChatBarrier>;
  /** People whose stored rows cannot be read. */
  readonly unreadable?: ReadonlySet<PersonId>;
  readonly today: Day;
}

export interface PersonProblems {
  readonly person: PersonId;
  readonly problems: readonly OwnerProblem[];
  /** If `no-deputy` is the only problem, only the goals without a deputy. */
  readonly goals: readonly GoalId[];
}

export function findOwnerProblems(situation: OwnerSituation): {
  readonly asked: number;
  readonly people: readonly PersonProblems[];
} {
  const peopleById = new Map(situation.people.map((person) => [person.id, person]));
  const isActive = (id: PersonId): boolean =>
    peopleById.get(id)?.active ?? situation.unreadable?.has(id) === true;
  const assignees = goalsByAssignee(situation.now, isActive);
  const silent = silencePredicate(situation, isActive);
  const people = [...assignees].map(([person, goals]): PersonProblems => {
    const chat = chatProblem(person, peopleById.get(person), situation);
    const withoutDeputy = goals.filter(({ deputy }) => deputy === undefined || !isActive(deputy));
    const problems: readonly OwnerProblem[] = [
      ...(chat ? [chat] : []),
      ...(silent(person) ? (['silent'] as const) : []),
      ...(withoutDeputy.length > 0 ? (['no-deputy'] as const) : []),
    ];
    const concerned = problems[0] === 'no-deputy' ? withoutDeputy : goals;
    return { person, problems, goals: concerned.map(({ id }) => id) };
  });
  return {
    asked: assignees.size,
    people: people.filter(({ problems }) => problems.length > 0).toSorted(worstFirst),
  };
}

const worstFirst = (a: PersonProblems, b: PersonProblems): number =>
  rankOf(a) - rankOf(b) || b.problems.length - a.problems.length;

const rankOf = ({ problems: [worst] }: PersonProblems): number =>
  OWNER_PROBLEMS.findIndex((problem) => problem === worst);

function chatProblem(
  id: PersonId,
  person: Person | undefined,
  { reachable, unreadable }: OwnerSituation,
): OwnerProblem | undefined {
  if (unreadable?.has(id) === true) return 'data-unreadable';
  if (!person) return 'not-registered';
  if (!person.active) return 'left';
  const chat = reachable.get(id) ?? 'never-reached';
  return chat === 'open' ? undefined : chat;
}

function goalsByAssignee(
  { month, goals, rows, handOvers }: RecipientsMonth,
  isActive: (person: PersonId) => boolean,
): ReadonlyMap<PersonId, readonly Goal[]> {
  const onBoard = new Set(rows.map((row) => row.goal));
  const byAssignee = new Map<PersonId, Goal[]>();
  for (const goal of sortInPortfolioOrder(goals)) {
    if (!onBoard.has(goal.id)) continue;
    for (const person of assigneesFor(goal, month.month, handOvers, isActive)) {
      const assigned = byAssignee.get(person) ?? [];
      assigned.push(goal);
      byAssignee.set(person, assigned);
    }
  }
  return byAssignee;
}

function silencePredicate(
  { closed, today }: OwnerSituation,
  isActive: (person: PersonId) => boolean,
): (person: PersonId) => boolean {
  const missed = closed.map((month) => {
    const stateOf = new Map(
      month.rows.map((row) => [row.goal, answerState(row, month.month, today)]),
    );
    const byAssignee = goalsByAssignee(month, isActive);
    return (person: PersonId): boolean => {
      const states = (byAssignee.get(person) ?? []).map(({ id }) => stateOf.get(id));
      const expected = states.filter((state) => state !== 'excused');
      return expected.length > 0 && expected.every((state) => state === 'missed');
    };
  });
  return (person) =>
    missed.length >= SILENT_AFTER_MONTHS && missed.every((hasMissed) => hasMissed(person));
}

export const SILENT_AFTER_MONTHS = 2;
