import type { OrganisationId } from '../../../domain/common/ids.ts';
import { SEND_RATE_KEY, remindersPartition, SCHEDULE_KEY, stepKey, stepsRange } from '../keys.ts';
import { sendRateKind, scheduleKind, claimedStepKind } from '../row-schemas/schedule.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { SendRateStore, ScheduleStore } from '../stores/schedule.ts';
import { toAuditRow } from './audit.ts';

export function createScheduleStore(rows: RowStore, organisation: OrganisationId): ScheduleStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, scheduleKind, partition, SCHEDULE_KEY),
    save: async (schedule, version, audit) =>
      rows.write(partition, [
        toRowChange(scheduleKind, SCHEDULE_KEY, schedule, version),
        toAuditRow(audit),
      ]),
    startedSteps: (month) => readRange(rows, claimedStepKind, partition, stepsRange(month)),
    step: (month, step) => readRow(rows, claimedStepKind, partition, stepKey(month, step)),
    startStep: async (started, version) =>
      rows.write(partition, [
        toRowChange(claimedStepKind, stepKey(started.month, started.step), started, version),
      ]),
  };
}

export function createSendRateStore(rows: RowStore, organisation: OrganisationId): SendRateStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, sendRateKind, partition, SEND_RATE_KEY),
    save: async (sendRate, version) =>
      rows.write(partition, [toRowChange(sendRateKind, SEND_RATE_KEY, sendRate, version)]),
  };
}
