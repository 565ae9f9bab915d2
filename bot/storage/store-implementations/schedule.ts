import type { OrganisationId } from '../../../domain/common/ids.ts';
import { SEND_RATE_KEY, remindersPartition, SCHEDULE_KEY, stepKey, stepsRange } from '../keys.ts';
import { sendRateRowKind, scheduleRowKind, claimedStepRowKind } from '../row-schemas/schedule.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { SendRateStore, ScheduleStore } from '../stores/schedule.ts';
import { toAuditRow } from './audit.ts';

export function createScheduleStore(rows: RowStore, organisation: OrganisationId): ScheduleStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, scheduleRowKind, partition, SCHEDULE_KEY),
    save: async (schedule, version, audit) =>
      rows.write(partition, [
        toRowChange(scheduleRowKind, SCHEDULE_KEY, schedule, version),
        toAuditRow(audit),
      ]),
    startedSteps: (month) => readRange(rows, claimedStepRowKind, partition, stepsRange(month)),
    step: (month, step) => readRow(rows, claimedStepRowKind, partition, stepKey(month, step)),
    startStep: async (started, version) =>
      rows.write(partition, [
        toRowChange(claimedStepRowKind, stepKey(started.month, started.step), started, version),
      ]),
  };
}

export function createSendRateStore(rows: RowStore, organisation: OrganisationId): SendRateStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, sendRateRowKind, partition, SEND_RATE_KEY),
    save: async (sendRate, version) =>
      rows.write(partition, [toRowChange(sendRateRowKind, SEND_RATE_KEY, sendRate, version)]),
  };
}
