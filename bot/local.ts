/**
 * Starts the server on a developer's computer, with the demo year. No tokens of Teams or Entra are needed: the
 * developer can sign in as any person. Production starts `bot/main.ts`, which does not import this file.
 */
import { join } from 'node:path';
import type { Server } from 'restify';
import { dayOf } from '../domain/common/month.ts';
import { parsePersonId } from '../domain/common/ids.ts';
import { createLocalSignIn, type LocalSignIn } from './auth/local.ts';
import { parsePort, parseSendRate } from './server/settings/parse-setting.ts';
import { createDemoDirectory } from './imports/demo-directory.ts';
import { loadDemo } from './imports/load-demo.ts';
import { parseOrganisation } from './imports/register-schema.ts';
import { errorFields, consoleLog } from './log.ts';
import { openStorageQueue } from './work/queue/storage-queue.ts';
import { assembleServer, exitOnSignals, readJsonFile } from './server/start.ts';
import { createTableClient, ensureTable } from './storage/tables/table-client.ts';
import { createTableStores } from './storage/tables/table-stores.ts';
import { readCurrentContext, type BaseContext } from './usecases/shared/current-settings.ts';

const HOST = '127.0.0.1';
/** Less than infra/local/ waits before it kills a process. */
const DRAIN_MS = 10_000;

try {
  await run();
} catch (error) {
  consoleLog('error', 'start-fault', errorFields(error));
  process.exit(1);
}

async function run(): Promise<void> {
  const { NODE_ENV, PORT = '3978', STORAGE_CONNECTION_STRING, DEMO } = process.env;
  if (NODE_ENV === 'production')
    throw new Error('bot/local.ts does not run in production; start Ennuste with npm start');
  const port = parsePort(PORT);
  if (port === undefined || !STORAGE_CONNECTION_STRING)
    throw new Error('Run npm run local, which sets PORT and STORAGE_CONNECTION_STRING');
  const sendRate = parseSendRate(process.env.SEND_RATE ?? '40');
  if (sendRate === undefined)
    throw new Error('SEND_RATE is not valid: a whole number of requests a second, 1-50');
  const organisationFile = join(import.meta.dirname, 'imports', 'demo', 'organisation.json');
  const organisation = parseOrganisation(readJsonFile(organisationFile), organisationFile);
  const client = createTableClient({
    connectionString: STORAGE_CONNECTION_STRING,
    tableName: 'Ennuste',
  });
  await ensureTable(client);
  const queue = await openStorageQueue({
    connectionString: STORAGE_CONNECTION_STRING,
    queueName: 'ennuste',
  });
  const signIn = createLocalSignIn();
  const running = assembleServer({
    organisation,
    stores: createTableStores({ client, organisation: organisation.id }),
    queue,
    sendRate,
    directory: createDemoDirectory(),
    publicUrl: `http://${HOST}:${port}`,
    verify: signIn.verify,
    port,
    host: HOST,
    drainMs: DRAIN_MS,
    localRoutes: (context) => (server) => {
      requireLoopbackHost(server);
      answerLocalSignIn(server, context, signIn);
    },
  });
  const context = await readCurrentContext(running.context);
  if (DEMO !== 'off') await loadDemo(context, dayOf(context.clock(), organisation.timeZone));
  exitOnSignals(running);
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  await running.listen();
  process.send?.({ ready: true, port });
}

/** A page of the internet may resolve its own name to this computer, and would get a token (DNS rebinding). */
function requireLoopbackHost(server: Server): void {
  server.pre((request, response, next) => {
    if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? ''))
      return next();
    response.send(421);
    next(false);
  });
}

function answerLocalSignIn(server: Server, context: BaseContext, signIn: LocalSignIn): void {
  server.get('/local/people', async (_request, response) => {
    const people = await context.stores.people.list();
    response.json(
      200,
      people
        .filter(({ value }) => value.active)
        .map(({ value }) => ({
          id: value.id,
          name: value.name,
          aadObjectId: value.id,
          roles: value.roles,
        })),
    );
  });
  server.post('/local/token', async (request, response) => {
    const { personId } = (request.body ?? {}) as { readonly personId?: unknown };
    const id = parsePersonId(typeof personId === 'string' ? personId : '');
    const person = id && (await context.stores.people.get(id));
    if (!person?.value.active) {
      response.json(404, {
        code: 'person-not-found',
        detail: 'No such person; GET /local/people lists them',
      });
      return;
    }
    response.json(200, { token: await signIn.issue(person.value.id) });
  });
}
