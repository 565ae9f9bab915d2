import { createMemoryRows } from '../../bot/storage/memory/memory-rows.ts';
import { createMemoryStores } from '../../bot/storage/memory/memory-stores.ts';
import { storesContract } from './stores.contract.ts';

const rows = createMemoryRows();

storesContract('stores in memory', (body) => createMemoryStores(body, rows));
