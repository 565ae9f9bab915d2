import { createTokenFetcher, openStorageAccess } from './auth/azure-credential.ts';
import { createBotTokenVerifier } from './auth/bot-framework.ts';
import { createEntraVerifier, entraMetadataUrl } from './auth/entra.ts';
import { createSigningKeys } from './auth/signing-keys.ts';
import { consoleLog, errorFields } from './log.ts';
import {
  describeListenFault,
  findOrganisationFault,
  findStartFaults,
  readOrganisation,
} from './server/check-start.ts';
import { openTelemetry } from './server/observe/open-telemetry.ts';
import { parseConfig, type Config } from './server/config.ts';
import { assembleServer, exitOnSignals } from './server/start.ts';
import { createTableClient, ensureTable } from './storage/tables/table-client.ts';
import { createTableStores } from './storage/tables/table-stores.ts';
import { NO_STATISTICS } from './telemetry/start-telemetry.ts';
import { createGraphDirectory } from './teams/graph/graph-directory.ts';
import { createGraphPresence } from './teams/graph/graph-presence.ts';
import { createGraphInstaller } from './teams/graph/graph-installer.ts';
import { createServiceCheck } from './teams/service-hosts.ts';
import { createTokenSource } from './teams/token-source.ts';
import { ensureFirstFacilitator } from './usecases/people/ensure-first-facilitator.ts';
import { openStorageQueue } from './work/queue/storage-queue.ts';

try {
  const outcome = parseConfig(process.env);
  if ('config' in outcome) await run(outcome.config);
  else {
    const { faults, organisationFile } = outcome;
    refuseToStart([
      ...faults,
      ...(organisationFile ? findOrganisationFault(organisationFile) : []),
    ]);
  }
} catch (error) {
  consoleLog('error', 'start-fault', errorFields(error));
  process.exit(1);
}

function refuseToStart(faults: readonly string[]): never {
  console.error('Ennuste cannot start. Fix these settings:');
  for (const fault of faults) console.error(`- ${fault}`);
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  const { appId, teamsAppId, tenantId, botFrameworkUrl, graphUrl } = config;
  const graphOrigin = new URL(graphUrl).origin;
  // The Azure libraries read it when their first client is created.
  if (config.proxy !== undefined) process.env.NO_PROXY = config.noProxy;
  const storage = await openStorageAccess(config.storage);
  const client = createTableClient({ ...storage, tableName: config.tableName });
  const token = createTokenSource(createTokenFetcher(config, botFrameworkUrl), botFrameworkUrl);
  let queue: Awaited<ReturnType<typeof openStorageQueue>> | undefined;
  const faults = await findStartFaults(config, {
    tables: () => ensureTable(client),
    queue: async () => {
      queue = await openStorageQueue({ ...storage, queueName: config.queueName });
    },
    botToken: async () => {
      await token.get();
    },
  });
  if (faults.length > 0 || !queue) return refuseToStart(faults);
  const organisation = readOrganisation(config.organisationFile);
  const entraKeys = createSigningKeys(entraMetadataUrl(config));
  const botFrameworkKeys = createSigningKeys(config.botFrameworkKeysUrl);
  const graph = {
    graphUrl,
    token: createTokenSource(createTokenFetcher(config, graphOrigin), graphOrigin),
  };
  Object.assign(process.env, NO_STATISTICS);
  const telemetry = config.telemetry && (await openTelemetry(config, config.telemetry));
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
    identity: {
      appId,
      tenantId,
      ssoClientId: config.ssoClientId,
      token,
      inbound: {
        verify: createBotTokenVerifier({ appId, issuer: botFrameworkUrl }, botFrameworkKeys),
        isTeamsService: createServiceCheck(config.serviceHosts),
      },
    },
    publicUrl: `https://${config.host}`,
    teams: { tenantId, ...(teamsAppId !== undefined && { appId: teamsAppId }) },
    verify: createEntraVerifier(
      { ...config, clientId: config.ssoClientId, botId: appId },
      entraKeys.find,
    ),
    ...(config.trustedProxies && { trustedProxies: config.trustedProxies }),
    port: config.port,
    host: config.listenOn,
    work: config.work,
    drainMs: config.drainSeconds * 1000,
    ...(telemetry && { telemetry }),
  });
  await ensureFirstFacilitator(running.context, config.firstFacilitator);
  exitOnSignals(running);
  try {
    await running.listen();
  } catch (error) {
    const fault = describeListenFault(config, error);
    if (fault === undefined) throw error;
    refuseToStart([fault]);
  }
  consoleLog('info', 'listening', { port: config.port, work: config.work ? 'on' : 'off' });
  for (const keys of [entraKeys, botFrameworkKeys])
    keys.load().catch((error: unknown) => {
      consoleLog('warn', 'keys-unavailable', errorFields(error instanceof Error && error.cause));
    });
}
