/** Arguments: the port of the tables, the port of the queues, and the folder of the data. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';

import queueConfiguration from 'azurite/dist/src/queue/QueueConfiguration.js';
import queueServer from 'azurite/dist/src/queue/QueueServer.js';
import tableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import tableServer from 'azurite/dist/src/table/TableServer.js';

const HOST = '127.0.0.1';
const KEEP_ALIVE_SECONDS = 5;
const LAST_REQUESTS_MS = 5000;
const LAST_ANSWERS_MS = 300;

const [tablePort, queuePort, folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const tables = new tableServer.default(
  new tableConfiguration.default(
    HOST,
    Number(tablePort),
    KEEP_ALIVE_SECONDS,
    join(folder, 'tables.json'),
    false,
    false,
    undefined,
    undefined,
    false,
    true,
  ),
);
const queues = new queueServer.default(
  new queueConfiguration.default(
    HOST,
    Number(queuePort),
    KEEP_ALIVE_SECONDS,
    join(folder, 'queues.json'),
    join(folder, 'queue-extents.json'),
    [{ locationId: 'Default', locationPath: join(folder, 'queue-messages'), maxConcurrency: 1 }],
    false,
    undefined,
    false,
    undefined,
    false,
    true,
  ),
);

let ending = false;
for (const cause of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(cause, () => {
    if (ending) return;
    ending = true;
    void end();
  });
}

await tables.start();
await queues.start();
process.send?.({ ready: true });

/** Waits until the clients have disconnected, then writes all data to disk. */
async function end(): Promise<void> {
  const deadline = Date.now() + LAST_REQUESTS_MS;
  while (Date.now() < deadline && (await connections(tables.httpServer)) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // From here on, new requests get no response. The code below saves all earlier writes.
  for (const { httpServer } of [tables, queues]) httpServer.removeAllListeners('request');
  await new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS_MS));
  await tables.close();
  await queues.close();
  process.exit(0);
}

const connections = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.getConnections((error, count) => {
      resolve(error ? 0 : count);
    });
  });
