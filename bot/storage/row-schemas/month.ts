import type { OpenedMonth } from '../../../domain/common/month.ts';
import { openedMonth } from '../../../contract/domain-schemas/month.ts';
import { fields, type RowKind } from '../row-format.ts';

export const monthKind: RowKind<OpenedMonth> = {
  name: 'month',
  version: 1,
  schema: openedMonth,
  columns: fields('month', 'opensOn', 'dueOn', 'closesOn', 'closedAt'),
};
