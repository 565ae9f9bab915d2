import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { Snooze } from '../../../domain/reminders/reminders.ts';
import { handOver } from '../../../contract/domain-schemas/check-in/hand-over.ts';
import { snooze } from '../../../contract/domain-schemas/reminders.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';

export const handOverRowKind: RowKind<HandOver> = {
  name: 'handover',
  version: 1,
  schema: handOver,
  columns: columnsFromFields('goal', 'month', 'from', 'to', 'scope', 'state', 'askedAt'),
};

export const snoozeRowKind: RowKind<Snooze> = {
  name: 'snooze',
  version: 1,
  schema: snooze,
  columns: columnsFromFields('person', 'month', 'until'),
};
