import type { OrganisationId } from '../../../domain/common/ids.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { Versioned } from '../../../bot/storage/stores/versioned.ts';

export type MakeStores = (body: OrganisationId) => Stores;
/** Stores of an unused body. */
export type NewStores = () => Stores;

export const valuesOf = <Value>(all: readonly Versioned<Value>[]): readonly Value[] =>
  all.map(({ value }) => value);

/** The value that was just saved; fails at once when there is none. */
export async function existing<Value>(
  reading: Promise<Versioned<Value> | undefined>,
): Promise<Versioned<Value>> {
  const read = await reading;
  if (!read) throw new Error('The expected row does not exist');
  return read;
}

/** Longer than several properties of a row, with a surrogate pair at every possible split. */
export const LONG_TEXTS = [
  ['characters of one unit', 'ä'.repeat(200_000)],
  ['emoji from an even place on', '🙂'.repeat(100_000)],
  ['emoji from an odd place on', `x${'🙂'.repeat(100_000)}`],
] as const;
