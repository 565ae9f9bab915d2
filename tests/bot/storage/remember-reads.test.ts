import { rememberReads } from '../../../bot/storage/remember-reads.ts';
import type { RowChange, RowStore } from '../../../bot/storage/row-store.ts';
import { countRows, type CountedRows } from '../../support/fakes/counted-rows.ts';
import { failRows, type FailingRows } from '../../support/fakes/failing-rows.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';

const ALL = { from: 'a', below: 'z' };
const PART = { from: 'b', below: 'd' };

let stored: RowStore;
let failing: FailingRows;
let counted: CountedRows;
let rows: RowStore;
beforeEach(async () => {
  stored = createMemoryRows();
  for (const key of ['a1', 'b1', 'c1']) await stored.write('p', [insert(key)]);
  failing = failRows(stored);
  counted = countRows(failing.rows);
  rows = rememberReads(counted.rows);
});

const insert = (key: string): RowChange => ({ kind: 'insert', key, properties: { text: key } });
const keysIn = async (range: typeof ALL) => (await rows.range('p', range)).map(({ key }) => key);
const textAt = async (key: string) => (await rows.get('p', key))?.properties['text'];
async function change(store: RowStore, key: string, version?: string) {
  const current = await stored.get('p', key);
  const properties = { text: 'changed' };
  return store.write('p', [
    { kind: 'update', key, properties, version: version ?? current?.version ?? '' },
  ]);
}

it('reads a row, a missing row and a range once, also when they are asked for at the same time', async () => {
  await Promise.all([rows.get('p', 'a1'), rows.get('p', 'a1'), rows.get('p', 'x')]);
  expect([await rows.get('p', 'x'), await rows.get('q', 'a1')]).toEqual([undefined, undefined]);
  expect(counted.requests).toHaveLength(3);
  await Promise.all([keysIn(ALL), keysIn(ALL)]);
  expect(counted.requests).toHaveLength(4);
});

it('takes rows and narrower ranges from a range that was read, but not wider ones', async () => {
  expect(await keysIn(PART)).toEqual(['b1', 'c1']);
  expect(await textAt('b1')).toBe('b1');
  expect(await keysIn({ from: 'c', below: 'd' })).toEqual(['c1']);
  expect(counted.requests).toHaveLength(1);
  expect(await keysIn(ALL)).toEqual(['a1', 'b1', 'c1']);
  expect(await textAt('a1')).toBe('a1');
  expect(counted.requests).toHaveLength(2);
});

it('does not take a whole range from the beginning of one', async () => {
  expect(await rows.range('p', ALL, 1)).toHaveLength(1);
  expect(await keysIn(ALL)).toHaveLength(3);
  expect(await rows.range('p', ALL, 2)).toHaveLength(2);
});

it('reads again what it has written, and only that', async () => {
  await keysIn(ALL);
  expect(await change(rows, 'b1')).toBe('saved');
  expect(await textAt('b1')).toBe('changed');
  counted.requests.length = 0;
  expect(await textAt('a1')).toBe('a1');
  expect(counted.requests).toEqual([]);
  await rows.write('p', [insert('c2')]);
  expect(await keysIn(PART)).toEqual(['b1', 'c1', 'c2']);
});

it('forgets everything after a conflict and after an outage', async () => {
  expect([await textAt('a1'), await textAt('b1')]).toEqual(['a1', 'b1']);
  await change(stored, 'a1');
  expect(await textAt('a1')).toBe('a1');
  expect(await change(rows, 'b1', 'another version')).toBe('conflict');
  expect(await textAt('a1')).toBe('changed');
  await change(stored, 'b1');
  failing.failWhen((verb) => verb === 'write');
  await expect(rows.write('p', [insert('d1')])).rejects.toThrow('unavailable');
  expect(await textAt('b1')).toBe('changed');
});

it('tries again what could not be read', async () => {
  failing.failWhen(() => true);
  await expect(rows.get('p', 'a1')).rejects.toThrow('unavailable');
  await expect(rows.range('p', ALL)).rejects.toThrow('unavailable');
  failing.failWhen(() => false);
  expect([await textAt('a1'), (await keysIn(ALL)).length]).toEqual(['a1', 3]);
});
