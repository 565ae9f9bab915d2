import type { HandOver } from '../../domain/goal/hand-over-request.ts';
import type { Goal } from '../../domain/goal/goal.ts';
import type { PersonRef } from '../../contract/common/id-and-name.ts';
import type { Month } from '../../domain/common/month.ts';
import type { CheckIn } from '../../domain/goal/check-in.ts';

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
  readonly note: string;
}

export interface HandOverChoices {
  readonly goal: Goal;
  readonly deputy?: PersonRef;
  /** Results of a search by name, or everyone in a small register. Does not contain the deputy. */
  readonly people: readonly PersonRef[];
  /** True when the register is too large to list, so people are searched for by name. */
  readonly byName: boolean;
}

export type TakeOverResult =
  | { readonly kind: 'taken'; readonly goal: Goal }
  /** The goal already has an answer, so there is nothing to take over. */
  | {
      readonly kind: 'answered';
      readonly goal: Goal;
      readonly answer: CheckIn;
      readonly by: PersonRef;
    };
