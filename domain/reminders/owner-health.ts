import { askedFor } from '../goal/assignees.ts';
import { answerState, type BoardRow } from '../goal/board.ts';
import type { Goal } from '../goal/goal.ts';
import type { HandOver } from '../goal/hand-over.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Day, OpenedMonth } from '../common/month.ts';
import type { Person } from '../common/person.ts';
import type { ChatBarrier } from './reminders.ts';

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
export interface AskedMonth {
  readonly month: OpenedMonth;
  readonly goals: readonly Goal[];
  /** The month's board. */
  readonly rows: readonly BoardRow[];
  readonly handOvers: readonly HandOver[];
}

export interface HealthSituation {
  readonly now: AskedMonth;
  /** The two newest months that have closed, when there are two. */
  readonly closed: readonly AskedMonth[];
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
  const isHere = (id: PersonId): boolean => known.get(id)?.active === true;
  const asked = goalsByAsked(situation.now, isHere);
  const silent = silentIn(situation, isHere);
  const people = [...asked].map(([person, goals]): PersonHealth => {
    const chat = reachProblem(person, known.get(person), situation);
    const lacking = goals.filter(({ deputy }) => deputy === undefined || !isHere(deputy));
    const problems: readonly HealthProblem[] = [
      ...(chat ? [chat] : []),
      ...(silent(person) ? (['silent'] as const) : []),
      ...(lacking.length > 0 ? (['no-deputy'] as const) : []),
    ];
    const concerned = problems[0] === 'no-deputy' ? lacking : goals;
    return { person, problems, goals: concerned.map(({ id }) => id) };
  });
  return {
    asked: asked.size,
    people: people.filter(({ problems }) => problems.length > 0).toSorted(worstFirst),
  };
}

const worstFirst = (a: PersonHealth, b: PersonHealth): number =>
  rankOf(a) - rankOf(b) || b.problems.length - a.problems.length;

const rankOf = ({ problems: [worst] }: PersonHealth): number =>
  HEALTH_PROBLEMS.findIndex((one) => one === worst);

function reachProblem(
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
function goalsByAsked(
  { month, goals, rows, handOvers }: AskedMonth,
  isHere: (person: PersonId) => boolean,
): ReadonlyMap<PersonId, readonly Goal[]> {
  const onBoard = new Set(rows.map((row) => row.goal));
  const asked = new Map<PersonId, Goal[]>();
  for (const goal of goals.toSorted((a, b) => a.order - b.order)) {
    if (!onBoard.has(goal.id)) continue;
    for (const person of askedFor(goal, month.month, handOvers, isHere)) {
      const theirs = asked.get(person) ?? [];
      theirs.push(goal);
      asked.set(person, theirs);
    }
  }
  return asked;
}

/** Silent is who missed every goal that they were asked for, in each of the two months. */
function silentIn(
  { closed, today }: HealthSituation,
  isHere: (person: PersonId) => boolean,
): (person: PersonId) => boolean {
  const missed = closed.map((one) => {
    const states = new Map(one.rows.map((row) => [row.goal, answerState(row, one.month, today)]));
    const asked = goalsByAsked(one, isHere);
    return (person: PersonId): boolean => {
      const theirs = (asked.get(person) ?? []).map(({ id }) => states.get(id));
      const expected = theirs.filter((state) => state !== 'excused');
      return expected.length > 0 && expected.every((state) => state === 'missed');
    };
  });
  return (person) =>
    missed.length >= SILENT_MONTHS && missed.every((hasMissed) => hasMissed(person));
}

/** So many closed months in a row without an answer make a person silent. */
export const SILENT_MONTHS = 2;
