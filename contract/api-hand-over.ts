/** The contract of handing a goal's check-in to somebody else, and of taking one. Types only. */
import type { GoalRef, PersonRef } from './api.ts';
import type { HandOverScope } from '../domain/goal/hand-over.ts';
import type { PersonId } from '../domain/common/ids.ts';
import type { Instant } from '../domain/common/month.ts';

/** GET /goals/{goal}/check-ins/{month}/hand-over?name= : whom the goal can be handed to. */
export interface HandOverChoicesView {
  readonly goal: GoalRef;
  readonly deputy?: PersonRef;
  /** Found, or all of a small register; without the deputy. */
  readonly people: readonly PersonRef[];
  /** The register is too large to list, so people are found by `name`. */
  readonly byName: boolean;
}

/** POST /goals/{goal}/check-ins/{month}/hand-over ; answered, as the next two are, with GET /mine. */
export interface HandOverRequest {
  readonly to: PersonId;
  readonly scope: HandOverScope;
}

/** POST /goals/{goal}/check-ins/{month}/hand-over/answer */
export interface HandOverAnswerRequest {
  readonly from: PersonId;
  readonly askedAt: Instant;
  readonly accepts: boolean;
}

/** POST /goals/{goal}/check-ins/{month}/wrong-person */
export interface WrongPersonRequest {
  /** May be empty. */
  readonly note: string;
}

/** The facilitators who have been told. */
export interface WrongPersonView {
  readonly reached: readonly PersonRef[];
}
