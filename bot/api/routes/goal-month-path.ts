import { z } from 'zod';
import type { RefusalCode } from '../../../domain/common/refusal.ts';
import { goalId, month } from '../../../contract/domain-schemas/scalars.ts';

export const goalMonthPath = '/goals/{goal}/check-ins/{month}';
export const goalMonthParams = z.object({ goal: goalId, month });

/** Refusals of endpoints that read the check-in of a goal for which the caller answers. */
export const READ_OWN_GOAL_REFUSALS = [
  'goal-not-found',
  'goal-archived',
  'not-allowed',
  'month-not-open',
  'goal-not-in-month',
] as const satisfies readonly RefusalCode[];

/** Refusals of a request to hand a goal over, which does not need the check-in. */
export const HAND_OVER_REFUSALS = [
  'goal-not-found',
  'goal-archived',
  'not-allowed',
  'month-not-open',
  'month-not-yet-open',
  'month-closed',
] as const satisfies readonly RefusalCode[];

/** Refusals of endpoints that change a check-in, which is possible only in an open month. */
export const CHANGE_ANSWER_REFUSALS = [
  ...READ_OWN_GOAL_REFUSALS,
  'month-not-yet-open',
  'month-closed',
] as const satisfies readonly RefusalCode[];
