import type { GoalId } from '../common/ids.ts';
import { addMinutes, type Instant } from '../common/month.ts';
import type { GoalStanding } from './portfolio.ts';

const AGENDA_REASONS = ['will-not-be-met', 'uncertain', 'turned-worse', 'silent'] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

export interface AgendaItem {
  readonly goal: GoalId;
  readonly reason?: AgendaReason;
}

export interface AgendaPart {
  readonly theme?: string;
  readonly items: readonly AgendaItem[];
}

interface AgendaGoal extends Pick<GoalStanding, 'standing' | 'turn'> {
  readonly id: GoalId;
  readonly theme: string;
}

/** Urgent goals come first, then the others by theme. `goals` and `themes` are in display order. */
export function buildAgenda(
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

/** Weight of a goal in the meeting's time. A goal without a reason has the weight 1. */
const WEIGHTS: Readonly<Record<AgendaReason, number>> = {
  'will-not-be-met': 4,
  uncertain: 3,
  'turned-worse': 3,
  silent: 2,
};

const weightOf = ({ reason }: AgendaItem): number => (reason ? WEIGHTS[reason] : 1);

const weightFrom = (items: readonly AgendaItem[], index: number): number =>
  items.slice(index).reduce((sum, item) => sum + weightOf(item), 0);

export function minutesPerAgendaItem(
  items: readonly AgendaItem[],
  minutes: number,
): readonly number[] {
  const whole = weightFrom(items, 0);
  return items.map((item) => (minutes * weightOf(item)) / whole);
}

export interface MeetingClock {
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly changedAt: Instant;
}

export interface TimeLeft {
  /** Seconds until the meeting should end. Negative after that. */
  readonly meeting: number;
  /** Seconds left for the open item. */
  readonly item?: number;
}

/** Each new item divides the time left, so later items share a delay. `index` -1 means no item. */
export function timeLeftInMeeting(
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
