import type { HandOver } from '../../domain/goal/hand-over.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { PersonRef } from '../../contract/common/refs.ts';
import type { Month } from '../../domain/common/month.ts';
import type { CheckIn } from '../../domain/goal/check-in.ts';

/** A hand-over with the names that its cards say. */
export interface HandOverView {
  readonly handOver: HandOver;
  readonly goal: Goal;
  readonly from: PersonRef;
  readonly to: PersonRef;
}

export interface WrongPersonReport {
  readonly goal: Goal;
  readonly month: Month;
  readonly by: PersonRef;
  /** May be empty. */
  readonly note: string;
}

/** Whom a goal can be handed to. */
export interface HandOverChoices {
  readonly goal: Goal;
  readonly deputy?: PersonRef;
  /** Found, or all of a small register; without the deputy. */
  readonly people: readonly PersonRef[];
  /** The register is too large to list, so people are found by name. */
  readonly byName: boolean;
}

export type TakeOverResult =
  | { readonly kind: 'taken'; readonly goal: Goal }
  /** Somebody was faster, so there is nothing to take. */
  | {
      readonly kind: 'answered';
      readonly goal: Goal;
      readonly answer: CheckIn;
      readonly by: PersonRef;
    };
