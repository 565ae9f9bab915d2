import type { GoalId } from '../common/ids.ts';
import { addMinutes, type Instant } from '../common/month.ts';
import type { GoalStanding } from './portfolio.ts';

/** Why a goal is taken up before the themes, in the order in which they are. */
const AGENDA_REASONS = ['will-not-be-met', 'uncertain', 'turned-worse', 'silent'] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

export interface AgendaItem {
  readonly goal: GoalId;
  /** Absent for a goal that comes with its theme. */
  readonly reason?: AgendaReason;
}

export interface AgendaPart {
  /** Absent for the exceptions, which come first, whatever their theme. */
  readonly theme?: string;
  readonly items: readonly AgendaItem[];
}

interface AgendaGoal extends Pick<GoalStanding, 'standing' | 'turn'> {
  readonly id: GoalId;
  readonly theme: string;
}

/**
 * What a meeting goes through: the exceptions, the loudest first, then each theme with the goals that
 * are left of it. Every goal is there once. `goals` in the order of the portfolio, `themes` in theirs.
 */
export function agendaOf(
  goals: readonly AgendaGoal[],
  themes: readonly string[],
): readonly AgendaPart[] {
  const exceptions = AGENDA_REASONS.flatMap((reason) =>
    goals.filter((goal) => reasonOf(goal) === reason).map(({ id }) => ({ goal: id, reason })),
  );
  const rest = goals.filter((goal) => reasonOf(goal) === undefined);
  const inOrder = new Set([...themes, ...rest.map(({ theme }) => theme)]);
  const parts: readonly AgendaPart[] = [
    { items: exceptions },
    ...[...inOrder].map((theme) => ({
      theme,
      items: rest.filter((goal) => goal.theme === theme).map(({ id }) => ({ goal: id })),
    })),
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function reasonOf({ standing, turn }: AgendaGoal): AgendaReason | undefined {
  switch (standing) {
    case 'will-not-be-met':
    case 'uncertain':
    case 'silent':
      return standing;
    case 'will-be-met':
    case 'met':
      return turn === 'worse' ? 'turned-worse' : undefined;
  }
}

/** How much more time an item takes than a goal that goes as planned. */
const WEIGHTS: Readonly<Record<AgendaReason, number>> = {
  'will-not-be-met': 4,
  uncertain: 3,
  'turned-worse': 3,
  silent: 2,
};

const weightOf = ({ reason }: AgendaItem): number => (reason ? WEIGHTS[reason] : 1);

const weightFrom = (items: readonly AgendaItem[], index: number): number =>
  items.slice(index).reduce((sum, item) => sum + weightOf(item), 0);

/** The planned share of each item, in minutes; they add up to the meeting's. */
export function sharesOf(items: readonly AgendaItem[], minutes: number): readonly number[] {
  const whole = weightFrom(items, 0);
  return items.map((item) => (minutes * weightOf(item)) / whole);
}

export interface MeetingClock {
  readonly startedAt: Instant;
  readonly minutes: number;
  /** When the item that is on now was taken up. */
  readonly changedAt: Instant;
}

export interface TimeLeft {
  /** Seconds; negative once the time is used up. */
  readonly meeting: number;
  /** Of the item that is on; absent when none is. */
  readonly item?: number;
}

/**
 * What is left now. When an item is taken up, what is left of the meeting is divided anew among it and
 * those after it, so that being late is shared by all of them. `index` of the item, -1 for none.
 */
export function timeLeft(
  items: readonly AgendaItem[],
  index: number,
  { startedAt, minutes, changedAt }: MeetingClock,
  now: Instant,
): TimeLeft {
  const endsAt = addMinutes(startedAt, minutes);
  const meeting = secondsBetween(now, endsAt);
  const item = items[index];
  if (!item) return { meeting };
  const forTheRest = Math.max(0, secondsBetween(changedAt, endsAt));
  const share = (forTheRest * weightOf(item)) / weightFrom(items, index);
  return { meeting, item: Math.round(share - secondsBetween(changedAt, now)) };
}

const secondsBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000);
