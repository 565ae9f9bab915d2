import { createMemoryRows } from '../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../support/fakes/memory-stores.ts';
import { storesContract } from './stores.contract.ts';

const rows = createMemoryRows();

storesContract('stores in memory', (body) => createMemoryStores(body, rows));
