import type { Brand, GoalId, PersonId } from '../common/ids.ts';
import { addMinutes, type Instant, type Month } from '../common/month.ts';

/** SHA-256 of Teams' meeting id as 64 hexadecimal digits. The id itself is not stored. */
export type MeetingKey = Brand<'MeetingKey'>;

export function parseMeetingKey(text: string): MeetingKey | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as MeetingKey) : undefined;
}

export const MEETING_MINUTES = { least: 5, most: 480, usual: 60 } as const;

/** Holds only ids, so that each viewer reads the goal with their own permissions. */
export interface StageState {
  readonly month: Month;
  readonly goal?: GoalId;
  readonly startedAt: Instant;
  readonly minutes: number;
  readonly changedAt: Instant;
}

export interface MeetingStage extends StageState {
  readonly meeting: MeetingKey;
  readonly presenter: PersonId;
}

export interface StageMove {
  readonly month: Month;
  readonly goal?: GoalId;
  readonly minutes: number;
  readonly starts?: boolean;
}

/** All meetings of a series have one meeting id, so an older stage is from an earlier meeting. */
const MAX_MEETING_MINUTES = 12 * 60;

export const isMeetingUnderWay = (
  { startedAt }: Pick<StageState, 'startedAt'>,
  now: Instant,
): boolean => now < addMinutes(startedAt, MAX_MEETING_MINUTES);

/** While a meeting is under way, its start time stays, unless the move restarts the meeting. */
export function stageAfterMove(
  before: StageState | undefined,
  { month, goal, minutes, starts = false }: StageMove,
  now: Instant,
): StageState {
  const goesOn = before !== undefined && !starts && isMeetingUnderWay(before, now);
  const isSameItem = goesOn && before.month === month && before.goal === goal;
  return {
    month,
    minutes,
    startedAt: goesOn ? before.startedAt : now,
    changedAt: isSameItem ? before.changedAt : now,
    ...(goal && { goal }),
  };
}
