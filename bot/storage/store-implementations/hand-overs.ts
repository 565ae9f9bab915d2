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
import { goalKind } from '../row-schemas/goal.ts';
import { handOverKind, snoozeKind } from '../row-schemas/hand-over.ts';
import { toChange, readRow, readRange } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { HandOverStore } from '../stores/hand-overs.ts';
import type { SnoozeStore } from '../stores/schedule.ts';
import { auditRow } from './audit.ts';

export function handOverStore(rows: Rows, organisation: OrganisationId): HandOverStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (month, goal, from) =>
      readRow(rows, handOverKind, partitionOf(month), handOverKey(month, goal, from)),
    list: (month) => readRange(rows, handOverKind, partitionOf(month), handOversRange(month)),
    save: async (handOver, version, audit, goalToSave) => {
      const { month, goal, from } = handOver;
      if (goalToSave && (goalToSave.value.id !== goal || goalToSave.value.year !== yearOf(month)))
        throw new Error(
          `The hand-over belongs to ${goal} in ${month}, the goal is ${goalToSave.value.id}`,
        );
      return rows.write(partitionOf(month), [
        toChange(handOverKind, handOverKey(month, goal, from), handOver, version),
        ...(goalToSave
          ? [toChange(goalKind, goalKey(goal), goalToSave.value, goalToSave.version)]
          : []),
        auditRow(audit),
      ]);
    },
    withdraw: async ({ month, goal, from }, audit) =>
      rows.write(partitionOf(month), [
        { kind: 'delete', key: handOverKey(month, goal, from) },
        auditRow(audit),
      ]),
  };
}

export function snoozeStore(rows: Rows, organisation: OrganisationId): SnoozeStore {
  const partitionOf = (month: Month): string => yearPartition(organisation, yearOf(month));
  return {
    get: (month, person) => readRow(rows, snoozeKind, partitionOf(month), snoozeKey(month, person)),
    list: (month) => readRange(rows, snoozeKind, partitionOf(month), snoozesRange(month)),
    save: async (snooze, version, audit) =>
      rows.write(partitionOf(snooze.month), [
        toChange(snoozeKind, snoozeKey(snooze.month, snooze.person), snooze, version),
        auditRow(audit),
      ]),
  };
}
