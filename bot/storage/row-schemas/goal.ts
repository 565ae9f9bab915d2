import type { Goal } from '../../../domain/goal/goal.ts';
import { goal } from '../../../contract/domain-schemas/goal.ts';
import { RENAMED_GOAL_FIELDS } from '../../../contract/renamed-fields.ts';
import type { RowKind } from '../row-format.ts';

export const goalRowKind: RowKind<Goal> = {
  name: 'goal',
  version: 1,
  schema: goal,
  oldNames: RENAMED_GOAL_FIELDS,
  columns: ({ id, order, binding }) => ({ goal: id, order, binding }),
};
