import type { OpenedMonth } from '../../../domain/common/month.ts';
import { openedMonth } from '../../../contract/domain-schemas/month.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';

export const monthRowKind: RowKind<OpenedMonth> = {
  name: 'month',
  version: 1,
  schema: openedMonth,
  columns: columnsFromFields('month', 'opensOn', 'dueOn', 'closesOn', 'closedAt'),
};
