import {
  splitIntoTransactions,
  writeInBatches,
  type RowChange,
} from '../../../bot/storage/row-store.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';

const MIB = 1024 * 1024;

const rowsOf = (count: number, text: string): readonly RowChange[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'insert',
    key: `row-${index}`,
    properties: { data0: text },
  }));

const sizes = (changes: readonly RowChange[]): readonly number[] =>
  splitIntoTransactions(changes).map(({ length }) => length);

describe('changes are cut into transactions', () => {
  it.each([
    ['none', 0, []],
    ['as many as one transaction takes', 100, [100]],
    ['one more', 101, [100, 1]],
    ['twice as many', 200, [100, 100]],
  ])('of a hundred small rows: %s', (_what, count, expected) => {
    expect(sizes(rowsOf(count, 'x'))).toEqual(expected);
  });

  it.each([
    ['one byte a character', 'x'.repeat(MIB - 10_000)],
    ['two bytes a character', 'ä'.repeat(MIB / 2 - 5000)],
    ['two bytes once it is quoted', '"'.repeat(MIB / 2 - 5000)],
  ])('of four MiB as they are sent: %s', (_what, text) => {
    expect(sizes(rowsOf(9, text))).toEqual([4, 4, 1]);
  });

  it('in their order, and none is lost', () => {
    const changes = rowsOf(250, 'x'.repeat(50_000));
    expect(splitIntoTransactions(changes).flat()).toEqual(changes);
  });

  it('before they are written, because storage refuses larger ones', async () => {
    const rows = createMemoryRows();
    const changes = rowsOf(9, 'x'.repeat(MIB - 10_000));
    await expect(rows.write('kuva', changes)).rejects.toThrow(/4194304 bytes/);
    expect(await writeInBatches(rows, 'kuva', changes)).toBe('saved');
    expect(await rows.range('kuva', { from: 'row-', below: 'row.' })).toHaveLength(9);
  });
});
