import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import type { RowStore } from '../../../bot/storage/row-store.ts';
import {
  aDelivery,
  anAudit,
  anOpenedMonth,
  aRun,
  goalsOf,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { organisationId, month, personId } from '../../support/fixtures/ids.ts';

const KUVA = organisationId('kuva');
const GOALS = goalsOf(250).map(({ id }) => id);
const DELIVERIES = Array.from({ length: 250 }, (_, index) =>
  aDelivery({ person: personId(index + 1) }),
);

/** Rows whose process dies after a number of writes. */
function dying(rows: RowStore, after: number): RowStore {
  let left = after;
  return {
    ...rows,
    write: async (partition, changes) => {
      if (left === 0) throw new Error('the process died');
      left -= 1;
      return rows.write(partition, changes);
    },
  };
}

describe('after a crash half-way', () => {
  it.each([0, 1, 2, 3])('a month can be opened again: died after %d writes', async (writes) => {
    const rows = createMemoryRows();
    const audit = anAudit({ act: 'open-month' });
    const dead = createMemoryStores(KUVA, dying(rows, writes));
    await expect(dead.months.open(anOpenedMonth(), GOALS, audit)).rejects.toThrow('died');

    const stores = createMemoryStores(KUVA, rows);
    expect(await stores.months.get(MARCH)).toBeUndefined();
    expect(await stores.months.open(anOpenedMonth(), GOALS, audit)).toBe('saved');
    expect(await stores.checkIns.board(MARCH)).toHaveLength(250);
    expect(await stores.audit(2026)).toEqual([audit]);
  });

  it.each([0, 1, 2])(
    'a half-planned run is never visible: died after %d writes',
    async (writes) => {
      const rows = createMemoryRows();
      const dead = createMemoryStores(KUVA, dying(rows, writes));
      await expect(dead.runs.plan(aRun(), DELIVERIES, anAudit())).rejects.toThrow('died');

      const stores = createMemoryStores(KUVA, rows);
      expect(await stores.runs.get(MARCH, aRun().id)).toBeUndefined();
      expect(await stores.runs.list(MARCH)).toEqual([]);
    },
  );

  it('the id of a half-planned run is not reused', async () => {
    const rows = createMemoryRows();
    const dead = createMemoryStores(KUVA, dying(rows, 1));
    await expect(dead.runs.plan(aRun(), DELIVERIES, anAudit())).rejects.toThrow('died');

    const stores = createMemoryStores(KUVA, rows);
    expect(await stores.runs.plan(aRun(), [aDelivery()], anAudit())).toBe('conflict');
  });
});

describe('a board whose rows conflict and are never listed', () => {
  it('is reported, not retried for ever', async () => {
    const rows = createMemoryRows();
    const hiding: RowStore = { ...rows, range: () => Promise.resolve([]) };
    await createMemoryStores(KUVA, rows).months.open(anOpenedMonth(), GOALS, anAudit());
    const april = anOpenedMonth({ month: month('2026-04') });
    const blocked: RowStore = { ...hiding, write: () => Promise.resolve('conflict') };
    const { months } = createMemoryStores(KUVA, blocked);
    await expect(months.open(april, GOALS, anAudit())).rejects.toThrow('Invariant');
  });
});

describe('a month that opens while a goal is saved', () => {
  it('has all its rows, although its first ones were refused', async () => {
    const rows = createMemoryRows();
    const audit = anAudit();
    const [goal] = goalsOf(1);
    if (!goal) throw new Error('no goal');
    let saved = false;
    const interrupted: RowStore = {
      ...rows,
      write: async (partition, changes) => {
        if (!saved) {
          saved = true;
          await createMemoryStores(KUVA, rows).goals.save(goal, undefined, [MARCH], audit);
        }
        return rows.write(partition, changes);
      },
    };
    const stores = createMemoryStores(KUVA, interrupted);
    expect(await stores.months.open(anOpenedMonth(), GOALS, audit)).toBe('saved');
    const board = await stores.checkIns.board(MARCH);
    expect(board.map(({ value }) => value.goal)).toEqual(GOALS);
  });
});

describe('a goal saved while a month opens', () => {
  it('is saved, and keeps the row that the opening gave it', async () => {
    const rows = createMemoryRows();
    const [goal] = goalsOf(1);
    if (!goal) throw new Error('no goal');
    const audit = anAudit();
    let opened = false;
    const interrupted: RowStore = {
      ...rows,
      write: async (partition, changes) => {
        if (!opened) {
          opened = true;
          await createMemoryStores(KUVA, rows).months.open(anOpenedMonth(), [goal.id], audit);
        }
        return rows.write(partition, changes);
      },
    };
    const stores = createMemoryStores(KUVA, interrupted);
    expect(await stores.goals.save(goal, undefined, [MARCH], audit)).toBe('saved');
    expect(await stores.checkIns.board(MARCH)).toHaveLength(1);
  });
});
