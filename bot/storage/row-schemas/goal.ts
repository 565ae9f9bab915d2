import type { Goal } from '../../../domain/goal/goal.ts';
import { goal } from '../../../contract/values/goal.ts';
import { GOAL_OLD_NAMES } from '../../../contract/old-names.ts';
import type { RowKind } from '../row-format.ts';

export const goalRowKind: RowKind<Goal> = {
  name: 'goal',
  version: 1,
  schema: goal,
  oldNames: GOAL_OLD_NAMES,
  columns: ({ id, order, binding }) => ({ goal: id, order, binding }),
};
