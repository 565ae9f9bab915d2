import type { PersonRef } from '../../../../contract/common/id-and-name.ts';
import type { StageMove, StageState } from '../../../../domain/portfolio/meeting.ts';

export interface ShownPlace extends StageState {
  /** Set only in a Teams meeting, where several people may present. */
  readonly presenter?: PersonRef;
  /** Whether the current goal is one that the reader may not see. */
  readonly isHidden?: true;
}

/** `lost`: the server cannot be reached. `overtaken`: another person moved first, and that move is current. */
export type StageProblem = 'lost' | 'overtaken';

export interface StageListener {
  /** `elsewhere`: another window or another person moved the meeting. */
  onPlace(place: ShownPlace | undefined, from: 'here' | 'elsewhere'): void;
  onProblem(problem: StageProblem | undefined): void;
}

export interface StageLink {
  move(to: StageMove): void;
  stop(): void;
}
