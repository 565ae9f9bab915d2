import type { BodyId } from '../../../domain/ids.ts';
import { yearOf, type Month } from '../../../domain/month.ts';
import type { Delivery } from '../../../domain/reminders.ts';
import {
  claimKey,
  claims,
  deliveries as deliveryRange,
  deliveryKey,
  runKey,
  runs,
  yearPartition,
} from '../keys.ts';
import { claimKind, deliveryKind, runKind } from '../kinds/reminders.ts';
import { change, insertion, readOne, readRange } from '../row-format.ts';
import { inBatches, type Change, type Rows } from '../rows.ts';
import type { RunStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export function runStore(rows: Rows, body: BodyId): RunStore {
  const partitionOf = (month: Month): string => yearPartition(body, yearOf(month));
  return {
    get: (month, id) => readOne(rows, runKind, partitionOf(month), runKey(month, id)),
    list: async (month) => {
      const read = await readRange(rows, runKind, partitionOf(month), runs(month));
      return read.toSorted((a, b) => compare(a.value.plannedAt, b.value.plannedAt));
    },
    plan: async (run, deliveries, audit) => {
      const { month, id } = run;
      const partition = partitionOf(month);
      const taken =
        (await rows.get(partition, runKey(month, id))) !== undefined ||
        (await rows.range(partition, deliveryRange(month, id))).length > 0;
      if (taken) return 'conflict';
      // The run's own row comes last: a run that can be read has all of its deliveries.
      const planned = await inBatches(
        rows,
        partition,
        deliveries.map((delivery) => deliveryChange(month, delivery, undefined)),
      );
      if (planned === 'conflict') return planned;
      return rows.write(partition, [insertion(runKind, runKey(month, id), run), auditRow(audit)]);
    },
    save: async (run, version, audit) =>
      rows.write(partitionOf(run.month), [
        change(runKind, runKey(run.month, run.id), run, version),
        auditRow(audit),
      ]),
    deliveries: (month, id) =>
      readRange(rows, deliveryKind, partitionOf(month), deliveryRange(month, id)),
    delivery: (month, run, person) =>
      readOne(rows, deliveryKind, partitionOf(month), deliveryKey(month, run, person)),
    claimedOn: async ({ month, day }) => {
      const read = await readRange(rows, claimKind, partitionOf(month), claims(month, day));
      return read.map(({ value }) => value.person);
    },
    claim: async (delivery, version, claim) =>
      rows.write(partitionOf(claim.month), [
        insertion(claimKind, claimKey(claim.month, claim.day, claim.person), claim),
        deliveryChange(claim.month, delivery, version),
      ]),
    record: async (month, delivery, version, release) => {
      const recorded = deliveryChange(month, delivery, version);
      if (!release) return rows.write(partitionOf(month), [recorded]);
      const key = claimKey(release.month, release.day, release.person);
      return rows.write(partitionOf(month), [recorded, { kind: 'delete', key }]);
    },
  };
}

const deliveryChange = (month: Month, delivery: Delivery, version: string | undefined): Change =>
  change(deliveryKind, deliveryKey(month, delivery.run, delivery.person), delivery, version);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
