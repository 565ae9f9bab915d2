import type { Delivery, ReminderRun } from '../../../domain/reminders/reminders.ts';
import type { DraftStore } from '../../storage/stores/check-ins.ts';
import type { RunStore } from '../../storage/stores/runs.ts';
import type { Stores } from '../../storage/stores.ts';

/** The stores for looking only: a run that is planned is nowhere else, and nobody has a draft. */
export const readOnlyStores = (stores: Stores): Stores => ({
  ...stores,
  drafts: NO_DRAFTS,
  runs: readOnlyRuns(stores.runs),
});

const NO_DRAFTS: DraftStore = {
  get: () => Promise.resolve(undefined),
  save: () => Promise.resolve('conflict'),
  remove: () => Promise.resolve(),
};

function readOnlyRuns(runs: RunStore): RunStore {
  let planned: { readonly run: ReminderRun; readonly rows: readonly Delivery[] } | undefined;
  return {
    ...runs,
    plan: (run, rows) => {
      planned = { run, rows };
      return Promise.resolve('saved');
    },
    get: (month, id) =>
      planned?.run.id === id
        ? Promise.resolve({ value: planned.run, version: '' })
        : runs.get(month, id),
    deliveries: (month, id, page) =>
      planned?.run.id === id
        ? Promise.resolve(pageOf(planned.rows, page))
        : runs.deliveries(month, id, page),
  };
}

function pageOf(rows: readonly Delivery[], page: Parameters<RunStore['deliveries']>[2]) {
  const after = page?.after;
  return rows
    .filter(({ person }) => after === undefined || person > after)
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
    .slice(0, page?.limit)
    .map((value) => ({ value, version: '' }));
}
