import type { BodyId } from '../../../domain/common/ids.ts';
import { rowStores } from '../row-stores.ts';
import type { Rows } from '../rows.ts';
import type { Stores } from '../stores.ts';
import { createMemoryRows } from './memory-rows.ts';

/** Stores that forget everything with the process. Give `rows` to let several bodies share them. */
export const createMemoryStores = (body: BodyId, rows: Rows = createMemoryRows()): Stores =>
  rowStores(rows, body);
