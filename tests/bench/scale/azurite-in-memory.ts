/** Child process: Azurite's tables in memory. Sends its port when it is ready, and ends with its parent. */
import tableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import tableServer from 'azurite/dist/src/table/TableServer.js';

const tables = new tableServer.default(
  new tableConfiguration.default(
    '127.0.0.1',
    Number(process.argv[2]),
    5,
    'unused-in-memory.json',
    false,
    false,
    undefined,
    undefined,
    false,
    true,
    '',
    '',
    '',
    undefined,
    false,
    true,
  ),
);
await tables.start();
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
process.send?.({ ready: true });
