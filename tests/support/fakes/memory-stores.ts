import type { OrganisationId } from '../../../domain/common/ids.ts';
import { rowStores } from '../../../bot/storage/row-stores.ts';
import type { Rows } from '../../../bot/storage/rows.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { createMemoryRows } from './memory-rows.ts';

/** Stores that forget everything with the process. Give `rows` to let several bodies share them. */
export const createMemoryStores = (
  organisation: OrganisationId,
  rows: Rows = createMemoryRows(),
): Stores => rowStores(rows, organisation);
