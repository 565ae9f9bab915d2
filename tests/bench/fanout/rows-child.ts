/** Child process: rows in memory, filled for a number of people, for another process to use. */
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { fillStorage } from './fill-storage.ts';
import type { RowsResponse, RowsRequest } from './rows-in-child.ts';

const [people, connectorUrl = ''] = process.argv.slice(2);
const rows = createMemoryRows();
await fillStorage(rows, Number(people), connectorUrl);

process.on('message', (request: RowsRequest) => {
  void answer(request).then((one) => process.send?.(one));
});
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });

async function answer({ id, call }: RowsRequest): Promise<RowsResponse> {
  switch (call.verb) {
    case 'get':
      return { id, value: await rows.get(...call.args) };
    case 'range':
      return { id, value: await rows.range(...call.args) };
    case 'write':
      return { id, value: await rows.write(...call.args) };
    case 'writeForVersions':
      return { id, value: await rows.writeForVersions(...call.args) };
  }
}
