import type { OrganisationId } from '../../../domain/common/ids.ts';
import { PACE_KEY, remindersPartition, SCHEDULE_KEY, stepKey, steps } from '../keys.ts';
import { paceKind, scheduleKind, takenStepKind } from '../kinds/schedule.ts';
import { change, readOne, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { PaceStore, ScheduleStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export function scheduleStore(rows: Rows, body: OrganisationId): ScheduleStore {
  const partition = remindersPartition(body);
  return {
    get: () => readOne(rows, scheduleKind, partition, SCHEDULE_KEY),
    save: async (schedule, version, audit) =>
      rows.write(partition, [
        change(scheduleKind, SCHEDULE_KEY, schedule, version),
        auditRow(audit),
      ]),
    taken: (month) => readRange(rows, takenStepKind, partition, steps(month)),
    step: (month, step) => readOne(rows, takenStepKind, partition, stepKey(month, step)),
    take: async (taken, version) =>
      rows.write(partition, [
        change(takenStepKind, stepKey(taken.month, taken.step), taken, version),
      ]),
  };
}

export function paceStore(rows: Rows, body: OrganisationId): PaceStore {
  const partition = remindersPartition(body);
  return {
    get: () => readOne(rows, paceKind, partition, PACE_KEY),
    save: async (pace, version) =>
      rows.write(partition, [change(paceKind, PACE_KEY, pace, version)]),
  };
}
