import type { Goal } from '../../../domain/goal/goal.ts';
import { goal } from '../../../contract/domain-schemas/goal.ts';
import { GOAL_OLD_NAMES } from '../../../contract/renamed-fields.ts';
import type { RowKind } from '../row-format.ts';

export const goalKind: RowKind<Goal> = {
  name: 'goal',
  version: 1,
  schema: goal,
  oldNames: GOAL_OLD_NAMES,
  columns: ({ id, order, binding }) => ({ goal: id, order, binding }),
};
