import { parseOrganisation } from './imports/register-schema.ts';
import { createEntraVerifier } from './auth/entra.ts';
import { parseConfig, type Config } from './server/config.ts';
import { consoleLog, errorFields } from './log.ts';
import { openStorageQueue } from './work/queue/storage-queue.ts';
import { assembleServer, exitOnSignals, readJsonFile } from './server/start.ts';
import { createTableClient, ensureTable } from './storage/tables/table-client.ts';
import { createTableStores } from './storage/tables/table-stores.ts';
import { createGraphDirectory } from './teams/graph/graph-directory.ts';
import { createGraphPresence } from './teams/graph/graph-presence.ts';
import { createGraphInstaller } from './teams/graph/graph-installer.ts';
import { createTokenSource } from './teams/token-source.ts';
import { ensureFirstFacilitator } from './usecases/people/ensure-first-facilitator.ts';

const outcome = parseConfig(process.env);
if ('faults' in outcome) {
  console.error('Ennuste cannot start. Fix these settings:');
  for (const fault of outcome.faults) console.error(`- ${fault}`);
  process.exit(1);
}
try {
  await run(outcome.config);
} catch (error) {
  consoleLog('error', 'start-fault', errorFields(error));
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  const organisation = parseOrganisation(
    readJsonFile(config.organisationFile),
    config.organisationFile,
  );
  const client = createTableClient({
    connectionString: config.storageConnectionString,
    tableName: config.tableName,
  });
  await ensureTable(client);
  const queue = await openStorageQueue({
    connectionString: config.storageConnectionString,
    queueName: config.queueName,
  });
  const identity = {
    appId: config.appId,
    appPassword: config.appPassword,
    tenantId: config.tenantId,
  };
  const graph = {
    graphUrl: config.graphUrl,
    token: createTokenSource(identity, new URL(config.graphUrl).origin),
  };
  const running = assembleServer({
    organisation,
    stores: createTableStores({ client, organisation: organisation.id }),
    queue,
    sendRate: config.sendRate,
    ...(config.installAppId !== undefined && {
      installer: createGraphInstaller({ ...graph, appId: config.installAppId }),
    }),
    ...(config.directory === 'graph' && { directory: createGraphDirectory(graph) }),
    ...(config.presence === 'graph' && { presence: createGraphPresence(graph) }),
    identity,
    publicUrl: `https://${config.host}`,
    verify: createEntraVerifier({
      tenantId: config.tenantId,
      clientId: config.appId,
      host: config.host,
    }),
    port: config.port,
    host: config.listenOn,
  });
  await ensureFirstFacilitator(running.context, config.firstFacilitator);
  exitOnSignals(running);
  await running.listen();
  consoleLog('info', 'listening', { port: config.port });
}
