import { createTableClient, ensureTable } from '../../bot/storage/tables/table-client.ts';
import { createTableStores } from '../../bot/storage/tables/table-stores.ts';
import { startAzurite, type Azurite } from '../support/world/azurite.ts';
import { storesContract } from './stores.contract.ts';

let azurite: Azurite;
let client: ReturnType<typeof createTableClient>;

beforeAll(async () => {
  azurite = await startAzurite();
  client = createTableClient({
    connectionString: azurite.connectionString,
    tableName: 'Ennuste',
  });
  await ensureTable(client);
});

afterAll(() => azurite.stop());

storesContract('stores on Azure Tables', (body) =>
  createTableStores({ client, organisation: body }),
);
