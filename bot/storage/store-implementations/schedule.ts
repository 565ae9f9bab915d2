import type { OrganisationId } from '../../../domain/common/ids.ts';
import { SEND_RATE_KEY, remindersPartition, SCHEDULE_KEY, stepKey, stepsRange } from '../keys.ts';
import { sendRateKind, scheduleKind, claimedStepKind } from '../row-schemas/schedule.ts';
import { toChange, readRow, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { SendRateStore, ScheduleStore } from '../stores/schedule.ts';
import { auditRow } from './audit.ts';

export function scheduleStore(rows: Rows, organisation: OrganisationId): ScheduleStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, scheduleKind, partition, SCHEDULE_KEY),
    save: async (schedule, version, audit) =>
      rows.write(partition, [
        toChange(scheduleKind, SCHEDULE_KEY, schedule, version),
        auditRow(audit),
      ]),
    startedSteps: (month) => readRange(rows, claimedStepKind, partition, stepsRange(month)),
    step: (month, step) => readRow(rows, claimedStepKind, partition, stepKey(month, step)),
    startStep: async (started, version) =>
      rows.write(partition, [
        toChange(claimedStepKind, stepKey(started.month, started.step), started, version),
      ]),
  };
}

export function sendRateStore(rows: Rows, organisation: OrganisationId): SendRateStore {
  const partition = remindersPartition(organisation);
  return {
    get: () => readRow(rows, sendRateKind, partition, SEND_RATE_KEY),
    save: async (sendRate, version) =>
      rows.write(partition, [toChange(sendRateKind, SEND_RATE_KEY, sendRate, version)]),
  };
}
