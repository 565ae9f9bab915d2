/** The contract of `/api/v1/meetings/{id}`. Types only. */
import type { PersonRef } from './api.ts';
import type { StageMove, StageState } from '../domain/portfolio/meeting.ts';

/** GET and PUT /meetings/{id} : where the meeting is. */
export interface MeetingView {
  /** Absent while nobody has started the meeting. */
  readonly stage?: StageState & {
    readonly presenter: PersonRef;
    /** A goal is on that is not the reader's to see; it is not named. */
    readonly isHidden?: true;
  };
  /** Give it back when moving; absent before the first move. */
  readonly version?: string;
}

/** PUT /meetings/{id} */
export interface MeetingRequest extends StageMove {
  readonly version?: string;
}
