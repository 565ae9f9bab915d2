import type { TableClient } from '@azure/data-tables';
import type { OrganisationId } from '../../../domain/common/ids.ts';
import { createStores } from '../create-stores.ts';
import type { Stores } from '../stores.ts';
import { createTableRowStore } from './table-row-store.ts';
import { createTableClient, type TableSettings } from './table-client.ts';

export type TableStoresSettings = { readonly organisation: OrganisationId } & (
  TableSettings | { readonly client: TableClient }
);

/** The table must exist: call `ensureTable` first. */
export function createTableStores(settings: TableStoresSettings): Stores {
  const client = 'client' in settings ? settings.client : createTableClient(settings);
  return createStores(createTableRowStore(client), settings.organisation);
}
