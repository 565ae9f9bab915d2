import type { Goal } from '../../../domain/goal/goal.ts';
import { goal } from '../../../contract/values/goal.ts';
import type { RowKind } from '../row-format.ts';

export const goalKind: RowKind<Goal> = {
  name: 'goal',
  version: 1,
  schema: goal,
  columns: ({ id, order, binding }) => ({ goal: id, order, binding }),
};
