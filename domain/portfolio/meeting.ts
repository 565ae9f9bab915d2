import type { Brand, GoalId, PersonId } from '../common/ids.ts';
import { addMinutes, type Instant, type Month } from '../common/month.ts';

/**
 * SHA-256 of Teams' id of the meeting, 64 hexadecimal digits. The id itself stays with those who are in
 * the meeting.
 */
export type MeetingKey = Brand<'MeetingKey'>;

export function parseMeetingKey(text: string): MeetingKey | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as MeetingKey) : undefined;
}

/** In minutes. */
export const MEETING_LENGTH = { least: 5, most: 480, usual: 60 } as const;

/** What is on a meeting's stage; never what the goal says, which each viewer reads with their own rights. */
export interface StageState {
  readonly month: Month;
  /** Absent while the agenda is on. */
  readonly goal?: GoalId;
  readonly startedAt: Instant;
  readonly minutes: number;
  /** When what is on was put on. */
  readonly changedAt: Instant;
}

export interface MeetingStage extends StageState {
  readonly meeting: MeetingKey;
  readonly presenter: PersonId;
}

/** What a presenter wishes to see on the stage. */
export interface StageMove {
  readonly month: Month;
  readonly goal?: GoalId;
  readonly minutes: number;
  /** The meeting begins now. */
  readonly starts?: boolean;
}

/** Meetings of a series have one id: what the last one left behind is no place of this one. */
const MAX_MEETING_MINUTES = 12 * 60;

export const isUnderWay = ({ startedAt }: Pick<StageState, 'startedAt'>, now: Instant): boolean =>
  now < addMinutes(startedAt, MAX_MEETING_MINUTES);

/** The place after a move. The clock of a meeting that is under way runs on. */
export function stageAfterMove(
  before: StageState | undefined,
  { month, goal, minutes, starts = false }: StageMove,
  now: Instant,
): StageState {
  const goesOn = before !== undefined && !starts && isUnderWay(before, now);
  const isSameItem = goesOn && before.month === month && before.goal === goal;
  return {
    month,
    minutes,
    startedAt: goesOn ? before.startedAt : now,
    changedAt: isSameItem ? before.changedAt : now,
    ...(goal && { goal }),
  };
}
