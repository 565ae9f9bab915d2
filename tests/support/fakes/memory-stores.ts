import type { OrganisationId } from '../../../domain/common/ids.ts';
import { createStores } from '../../../bot/storage/create-stores.ts';
import type { RowStore } from '../../../bot/storage/row-store.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { createMemoryRows } from './memory-rows.ts';

/** Stores in memory. Organisations with the same `rows` share one storage. */
export const createMemoryStores = (
  organisation: OrganisationId,
  rows: RowStore = createMemoryRows(),
): Stores => createStores(rows, organisation);
