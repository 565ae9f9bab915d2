import type { OrganisationId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Delivery } from '../../../domain/reminders/reminders.ts';
import {
  claimKey,
  claimsRange,
  deliveriesRange,
  deliveryKey,
  remindersPartition,
  runKey,
  runsRange,
  stepKey,
} from '../keys.ts';
import { claimRowKind, deliveryRowKind, runRowKind } from '../row-schemas/reminders.ts';
import { claimedStepRowKind } from '../row-schemas/schedule.ts';
import { toRowChange, toInsert, readRow, readRange } from '../row-format.ts';
import {
  splitIntoTransactions,
  writeInBatches,
  MAX_CHANGES_IN_TRANSACTION,
  type RowChange,
  type RowStore,
} from '../row-store.ts';
import type { RunStore } from '../stores/runs.ts';
import { toAuditRow } from './audit.ts';

export function createRunStore(rows: RowStore, organisation: OrganisationId): RunStore {
  const partition = remindersPartition(organisation);
  return {
    get: (month, id) => readRow(rows, runRowKind, partition, runKey(month, id)),
    list: async (month) => {
      const read = await readRange(rows, runRowKind, partition, runsRange(month));
      return read.toSorted((a, b) => compare(a.value.plannedAt, b.value.plannedAt));
    },
    plan: async (run, deliveries, audit, step) => {
      const { month, id } = run;
      const isTaken =
        (await rows.get(partition, runKey(month, id))) !== undefined ||
        (await rows.range(partition, deliveriesRange(month, id), 1)).length > 0;
      if (isTaken) return 'conflict';
      const last = [
        toInsert(runRowKind, runKey(month, id), run),
        toAuditRow(audit),
        ...(step
          ? [
              toRowChange(
                claimedStepRowKind,
                stepKey(month, step.value.step),
                step.value,
                step.version,
              ),
            ]
          : []),
      ];
      // The run is written last, so a run that can be read has all of its deliveries.
      const inserts = deliveries.map((delivery) => deliveryChange(month, delivery, undefined));
      const first = inserts.slice(
        0,
        Math.max(0, inserts.length - (MAX_CHANGES_IN_TRANSACTION - last.length)),
      );
      if ((await writeInBatches(rows, partition, first)) === 'conflict') return 'conflict';
      return rows.write(partition, [...inserts.slice(first.length), ...last]);
    },
    save: async (run, version, audit) =>
      rows.write(partition, [
        toRowChange(runRowKind, runKey(run.month, run.id), run, version),
        ...(audit ? [toAuditRow(audit)] : []),
      ]),
    deliveries: (month, id, page) =>
      readRange(
        rows,
        deliveryRowKind,
        partition,
        deliveriesRange(month, id, page?.after),
        page?.limit,
      ),
    delivery: (month, run, person) =>
      readRow(rows, deliveryRowKind, partition, deliveryKey(month, run, person)),
    claimedOn: async (day) => {
      const read = await readRange(rows, claimRowKind, partition, claimsRange(day));
      return read.map(({ value }) => value.person);
    },
    claim: async (delivery, version, claim) => {
      const claimed = deliveryChange(claim.month, delivery, version);
      const versions = await rows.writeForVersions(partition, [
        toInsert(claimRowKind, claimKey(claim.day, claim.person), claim),
        claimed,
      ]);
      if (versions === 'conflict') return 'conflict';
      const newVersion = versions.get(claimed.key);
      return newVersion === undefined ? {} : { version: newVersion };
    },
    claimOf: async (day, person) =>
      (await readRow(rows, claimRowKind, partition, claimKey(day, person)))?.value,
    record: async (month, delivery, version, release) => {
      const recorded = deliveryChange(month, delivery, version);
      if (!release) return rows.write(partition, [recorded]);
      const key = claimKey(release.day, release.person);
      return rows.write(partition, [recorded, { kind: 'delete', key }]);
    },
    recordMany: async (month, deliveries) => {
      const changes = deliveries.map(({ value, version }) => deliveryChange(month, value, version));
      for (const batch of splitIntoTransactions(changes)) {
        if ((await rows.write(partition, batch)) === 'saved') continue;
        for (const change of batch) await rows.write(partition, [change]);
      }
    },
  };
}

const deliveryChange = (month: Month, delivery: Delivery, version: string | undefined): RowChange =>
  toRowChange(
    deliveryRowKind,
    deliveryKey(month, delivery.run, delivery.person),
    delivery,
    version,
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
