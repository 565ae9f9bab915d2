import type { OrganisationId } from '../../../domain/common/ids.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { Versioned } from '../../../bot/storage/stores/versioned.ts';

export type MakeStores = (body: OrganisationId) => Stores;
/** Stores of a body that nobody has used. */
export type Fresh = () => Stores;

export const valuesOf = <Value>(all: readonly Versioned<Value>[]): readonly Value[] =>
  all.map(({ value }) => value);

/** What was just saved; a test that reads nothing stops at once. */
export async function found<Value>(
  reading: Promise<Versioned<Value> | undefined>,
): Promise<Versioned<Value>> {
  const read = await reading;
  if (!read) throw new Error('The test expects a row that is not there');
  return read;
}

/** Longer than several properties of a row, with a surrogate pair at every possible border. */
export const LONG_TEXTS = [
  ['characters of one unit', 'ä'.repeat(200_000)],
  ['emoji from an even place on', '🙂'.repeat(100_000)],
  ['emoji from an odd place on', `x${'🙂'.repeat(100_000)}`],
] as const;
