import type { OrganisationId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import {
  goalKey,
  handOverKey,
  handOversRange,
  snoozeKey,
  snoozesRange,
  yearPartition,
} from '../keys.ts';
import { goalRowKind } from '../row-schemas/goal.ts';
import { handOverRowKind, snoozeRowKind } from '../row-schemas/hand-over.ts';
import { toRowChange, readRow, readRange } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { HandOverStore } from '../stores/hand-overs.ts';
import type { SnoozeStore } from '../stores/schedule.ts';
import { toAuditRow } from './audit.ts';

export function createHandOverStore(rows: RowStore, organisation: OrganisationId): HandOverStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (month, goal, from) =>
      readRow(rows, handOverRowKind, partitionOf(month), handOverKey(month, goal, from)),
    list: (month) => readRange(rows, handOverRowKind, partitionOf(month), handOversRange(month)),
    save: async (handOver, version, audit, goalToSave) => {
      const { month, goal, from } = handOver;
      if (goalToSave && (goalToSave.value.id !== goal || goalToSave.value.year !== yearOf(month)))
        throw new Error(
          `The hand-over belongs to ${goal} in ${month}, the goal is ${goalToSave.value.id}`,
        );
      return rows.write(partitionOf(month), [
        toRowChange(handOverRowKind, handOverKey(month, goal, from), handOver, version),
        ...(goalToSave
          ? [toRowChange(goalRowKind, goalKey(goal), goalToSave.value, goalToSave.version)]
          : []),
        toAuditRow(audit),
      ]);
    },
    withdraw: async ({ month, goal, from }, audit) =>
      rows.write(partitionOf(month), [
        { kind: 'delete', key: handOverKey(month, goal, from) },
        toAuditRow(audit),
      ]),
  };
}

export function createSnoozeStore(rows: RowStore, organisation: OrganisationId): SnoozeStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (month, person) =>
      readRow(rows, snoozeRowKind, partitionOf(month), snoozeKey(month, person)),
    list: (month) => readRange(rows, snoozeRowKind, partitionOf(month), snoozesRange(month)),
    save: async (snooze, version, audit) =>
      rows.write(partitionOf(snooze.month), [
        toRowChange(snoozeRowKind, snoozeKey(snooze.month, snooze.person), snooze, version),
        toAuditRow(audit),
      ]),
  };
}
