import { z } from 'zod';
import type { RefusalCode } from '../../../domain/common/refusal.ts';
import { goalId, month } from '../../../contract/values/scalars.ts';

/** Where a goal's check-in of a month is. */
export const goalMonthPath = '/goals/{goal}/check-ins/{month}';
export const goalMonth = z.object({ goal: goalId, month });

/** To those who look at what they could answer. */
export const OWN_GOAL_REFUSALS = [
  'goal-not-found',
  'goal-archived',
  'not-allowed',
  'month-not-open',
  'goal-not-in-month',
] as const satisfies readonly RefusalCode[];

/** To those who do something about it, for which the month has to take answers. */
export const ANSWER_REFUSALS = [
  ...OWN_GOAL_REFUSALS,
  'month-not-yet-open',
  'month-closed',
] as const satisfies readonly RefusalCode[];
