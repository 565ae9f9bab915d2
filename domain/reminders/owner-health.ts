import { assigneesFor } from '../goal/assignees.ts';
import { answerState, type BoardRow } from '../goal/board.ts';
import type { Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, OpenedMonth } from '../common/month.ts';
import type { Person } from '../common/person.ts';
import type { ChatBarrier } from './reminders.ts';
import { sortByOrder } from '../goal/sort-by-order.ts';

/** What would keep a person from hearing of their goals, or others from hearing of them; worst first. */
export const HEALTH_PROBLEMS = [
  /** The register says that they have left, and still names them as the one who is asked. */
  'left',
  'not-registered',
  'gone',
  'blocked',
  'disabled-by-admin',
  'not-installed',
  /** They have never opened Ennuste in Teams. */
  'never-reached',
  /** No answer for the last two months that were open, though asked. */
  'silent',
  /** A goal of theirs has no deputy. */
  'no-deputy',
] as const;
export type HealthProblem = (typeof HEALTH_PROBLEMS)[number];

/** A month as it was asked for. */
export interface HealthMonth {
  readonly month: OpenedMonth;
  readonly goals: readonly Goal[];
  /** The month's board. */
  readonly rows: readonly BoardRow[];
  readonly handOvers: readonly HandOver[];
}

export interface HealthSituation {
  readonly now: HealthMonth;
  /** The two newest months that have closed, when there are two. */
  readonly closed: readonly HealthMonth[];
  readonly people: readonly Person[];
  /** Their personal chats, or what bars them; absent are those who have never opened Ennuste. */
  readonly reachable: ReadonlyMap<PersonId, 'open' | ChatBarrier>;
  readonly today: Day;
}

export interface PersonHealth {
  readonly person: PersonId;
  /** Worst first. */
  readonly problems: readonly HealthProblem[];
  /** Their goals of the month; where a deputy is all that is missing, the goals without one. */
  readonly goals: readonly GoalId[];
}

/** Those who are asked in the month and have a problem, the worst first; and how many are asked. */
export function ownerHealth(situation: HealthSituation): {
  readonly asked: number;
  readonly people: readonly PersonHealth[];
} {
  const known = new Map(situation.people.map((person) => [person.id, person]));
  const isActive = (id: PersonId): boolean => known.get(id)?.active === true;
  const assignees = goalsByAssignee(situation.now, isActive);
  const silent = silencePredicate(situation, isActive);
  const people = [...assignees].map(([person, goals]): PersonHealth => {
    const chat = chatProblem(person, known.get(person), situation);
    const withoutDeputy = goals.filter(({ deputy }) => deputy === undefined || !isActive(deputy));
    const problems: readonly HealthProblem[] = [
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

const worstFirst = (a: PersonHealth, b: PersonHealth): number =>
  rankOf(a) - rankOf(b) || b.problems.length - a.problems.length;

const rankOf = ({ problems: [worst] }: PersonHealth): number =>
  HEALTH_PROBLEMS.findIndex((one) => one === worst);

function chatProblem(
  id: PersonId,
  person: Person | undefined,
  { reachable }: HealthSituation,
): HealthProblem | undefined {
  if (!person) return 'not-registered';
  if (!person.active) return 'left';
  const chat = reachable.get(id) ?? 'never-reached';
  return chat === 'open' ? undefined : chat;
}

/** Everybody who is asked in the month, with their goals in the order of the portfolio. */
function goalsByAssignee(
  { month, goals, rows, handOvers }: HealthMonth,
  isActive: (person: PersonId) => boolean,
): ReadonlyMap<PersonId, readonly Goal[]> {
  const onBoard = new Set(rows.map((row) => row.goal));
  const byAssignee = new Map<PersonId, Goal[]>();
  for (const goal of sortByOrder(goals)) {
    if (!onBoard.has(goal.id)) continue;
    for (const person of assigneesFor(goal, month.month, handOvers, isActive)) {
      const theirs = byAssignee.get(person) ?? [];
      theirs.push(goal);
      byAssignee.set(person, theirs);
    }
  }
  return byAssignee;
}

/** Silent is who missed every goal that they were asked for, in each of the two months. */
function silencePredicate(
  { closed, today }: HealthSituation,
  isActive: (person: PersonId) => boolean,
): (person: PersonId) => boolean {
  const missed = closed.map((one) => {
    const states = new Map(one.rows.map((row) => [row.goal, answerState(row, one.month, today)]));
    const byAssignee = goalsByAssignee(one, isActive);
    return (person: PersonId): boolean => {
      const theirs = (byAssignee.get(person) ?? []).map(({ id }) => states.get(id));
      const expected = theirs.filter((state) => state !== 'excused');
      return expected.length > 0 && expected.every((state) => state === 'missed');
    };
  });
  return (person) =>
    missed.length >= SILENT_MONTHS && missed.every((hasMissed) => hasMissed(person));
}

/** So many closed months in a row without an answer make a person silent. */
export const SILENT_MONTHS = 2;
