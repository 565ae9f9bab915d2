/** Child process: Azurite's tables in memory. Sends its port when it is ready, and ends with its parent. */
import tableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
import tableServer from 'azurite/dist/src/table/TableServer.js';

/** Node puts the class of a CommonJS package under `default`; the types of these tests do not. */
const classOf = <Class extends object>(module: Class): Class =>
  'default' in module ? (module.default as Class) : module;
const Server = classOf(tableServer);
const Configuration = classOf(tableConfiguration);

const tables = new Server(
  new Configuration(
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
