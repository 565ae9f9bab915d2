import type { Delivery, ReminderClaim, ReminderRun } from '../../../domain/reminders/reminders.ts';
import {
  delivery,
  reminderClaim,
  reminderRun,
} from '../../../contract/domain-schemas/reminders.ts';
import { columnsFromFields, type RowKind } from '../row-format.ts';

export const runRowKind: RowKind<ReminderRun> = {
  name: 'run',
  version: 1,
  schema: reminderRun,
  columns: ({ id, month: of, plannedAt, sentAt }) => ({
    run: id,
    month: of,
    plannedAt,
    ...(sentAt && { sentAt }),
  }),
};

export const deliveryRowKind: RowKind<Delivery> = {
  name: 'delivery',
  version: 1,
  schema: delivery,
  columns: ({ run, person, outcome }) => ({
    run,
    person,
    outcome: outcome.kind,
    ...('reason' in outcome && { reason: outcome.reason }),
    ...('at' in outcome && { at: outcome.at }),
  }),
};

export const claimRowKind: RowKind<ReminderClaim> = {
  name: 'claim',
  version: 1,
  schema: reminderClaim,
  columns: columnsFromFields('day', 'person', 'run'),
};
