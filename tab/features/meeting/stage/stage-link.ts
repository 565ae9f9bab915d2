import type { PersonRef } from '../../../../contract/common/refs.ts';
import type { StageMove, StageState } from '../../../../domain/portfolio/meeting.ts';

export interface ShownPlace extends StageState {
  /** Only where several people may present. */
  readonly presenter?: PersonRef;
  /** A goal is on that the reader may not see. */
  readonly isHidden?: true;
}

/** `lost`: the server cannot be reached. `overtaken`: somebody else moved first, and their move stands. */
export type StageProblem = 'lost' | 'overtaken';

export interface StageListener {
  /** `elsewhere`: another window or another person put it there. */
  onPlace(place: ShownPlace | undefined, from: 'here' | 'elsewhere'): void;
  onProblem(trouble: StageProblem | undefined): void;
}

/** Where the meeting is, and how to move it. */
export interface StageLink {
  move(to: StageMove): void;
  stop(): void;
}
