import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { VerifyToken } from '../auth/verify-token.ts';
import type { TeamsPlace } from '../cards/kit/tab-link.ts';
import { createBot } from '../handlers/bot.ts';
import { createContext } from './create-context.ts';
import { measureQueue } from '../work/queue/measure-queue.ts';
import { wrapQueueToWakeWorker } from '../work/queue/wrap-queue-to-wake-worker.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { createServer, type ServerContext } from './server.ts';
import type { Stores } from '../storage/stores.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Directory, Presence } from '../ports/directory.ts';
import { createConnectorChatOpener } from '../teams/connector-chat-opener.ts';
import { createConnectorMessenger } from '../teams/connector-messenger.ts';
import { createAdapter, type InboundChecks } from '../teams/receive-activity.ts';
import { createSendRateLimiter } from '../teams/send-rate-limiter/space-waiting-requests.ts';
import { noTokenNeeded, type TokenSource } from '../teams/token-source.ts';
import type { InstalledSdk } from '../telemetry/install-sdk.ts';
import { startPeriodicTicks, type RunningTicks } from '../work/periodic-ticks.ts';
import { startWorker, type Worker } from '../work/worker.ts';
import type { TrustedProxies } from './load/client-address.ts';
import { exitGracefully } from './graceful-exit.ts';

export interface StartParts {
  readonly organisation: Organisation;
  readonly stores: Stores;
  readonly queue: WorkQueue;
  /** Maximum number of requests per second to Teams, across all servers. */
  readonly sendRate: number;
  readonly installer?: AppInstaller;
  readonly directory?: Directory;
  readonly presence?: Presence;
  /** Undefined only on a developer's computer, where the server requests no tokens. */
  readonly identity?: ServerIdentity;
  readonly publicUrl: string;
  /** Undefined on a developer's computer. */
  readonly teams?: TeamsPlace;
  readonly verify: VerifyToken;
  readonly trustedProxies?: TrustedProxies;
  readonly port: number;
  readonly host: string;
  /** When false, the server runs no worker, schedule or sweep. The default is true. */
  readonly work?: boolean;
  /** The limit for finishing what has begun, once the server must stop. */
  readonly drainMs?: number;
  readonly localRoutes?: (context: ServerContext) => (server: Server) => void;
  /** Undefined when no traces and metrics are sent. */
  readonly telemetry?: InstalledSdk;
}

export interface ServerIdentity {
  readonly appId: string;
  readonly tenantId: string;
  /** Client id with which people sign in to the tab. */
  readonly ssoClientId: string;
  readonly token: TokenSource;
  readonly inbound: InboundChecks;
}

export interface RunningServer {
  readonly context: ServerContext;
  readonly listen: () => Promise<void>;
  /** Resolves when open requests have finished or the time limit is reached. */
  readonly drain: () => Promise<void>;
}

const DRAIN_MS = 20_000;
/** A connection is closed this soon after its last response. */
const CLOSE_IDLE_EVERY_MS = 50;

export function assembleServer(parts: StartParts): RunningServer {
  const { identity, publicUrl, teams } = parts;
  const adapter = createAdapter(identity?.inbound);
  const messenger = createConnectorMessenger({
    token: identity?.token ?? noTokenNeeded,
    ...(identity && { isTeamsService: identity.inbound.isTeamsService }),
  });
  const opener =
    identity &&
    createConnectorChatOpener({
      token: identity.token,
      isTeamsService: identity.inbound.isTeamsService,
      appId: identity.appId,
      tenantId: identity.tenantId,
    });
  let worker: Worker | undefined;
  let ticks: RunningTicks | undefined;
  const ending = new AbortController();
  const context = createContext({
    organisation: parts.organisation,
    stores: parts.stores,
    messenger,
    sendRateLimiter: createSendRateLimiter({
      sendRate: parts.stores.sendRate,
      perSecond: parts.sendRate,
    }),
    queue: wrapQueueToWakeWorker(measureQueue(parts.queue), () => worker?.wake()),
    publicUrl,
    ...(teams && { teams }),
    ...(parts.installer && { installer: parts.installer }),
    ...(parts.directory && { directory: parts.directory }),
    ...(parts.presence && { presence: parts.presence }),
    ...(opener && { opener }),
    doesWork: parts.work !== false,
    isTraced: parts.telemetry !== undefined,
  });
  const server = createServer({
    context,
    adapter,
    onTeamsEvent: createBot(context, {
      publicUrl,
      ...(teams && { teams }),
      ...(identity && { tenantId: identity.tenantId }),
    }),
    verify: parts.verify,
    tabFolder: join(import.meta.dirname, '..', '..', 'tab', 'dist'),
    clientId: identity?.ssoClientId ?? '',
    ...(teams && { teams }),
    ...(parts.trustedProxies && { trustedProxies: parts.trustedProxies }),
    isHttps: publicUrl.startsWith('https:'),
    ending: ending.signal,
    ...(parts.localRoutes && { localRoutes: parts.localRoutes(context) }),
  });
  return {
    context,
    listen: async () => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(parts.port, parts.host, resolve);
      });
      if (parts.work === false) {
        context.log('warn', 'work-off', { remedy: 'set WORK=on to send reminders' });
        return;
      }
      worker = startWorker(context);
      ticks = startPeriodicTicks(context);
    },
    drain: async () => {
      ending.abort();
      // Nothing new is taken from here on: neither connections nor messages of the queue nor ticks.
      const working = Promise.all([worker?.drain(), ticks?.stop()]);
      const finish = async (): Promise<void> => {
        await closeWhenAnswered(server);
        await context.background.idle();
        await working;
        await Promise.all([messenger.close(), opener?.close(), parts.telemetry?.stop()]);
      };
      const timeout = new Promise<'late'>((resolve) => {
        setTimeout(resolve, parts.drainMs ?? DRAIN_MS, 'late').unref();
      });
      if ((await Promise.race([finish(), timeout])) === 'late')
        context.log('warn', 'drain-cut', { connections: await countConnections(server) });
    },
  };
}

/** Clients keep connections open, so those that become idle must be closed again and again. */
function closeWhenAnswered({ server }: Server): Promise<void> {
  return new Promise((resolve) => {
    const closing = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS);
    server.close(() => {
      clearInterval(closing);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const countConnections = ({ server }: Server): Promise<number | undefined> =>
  new Promise((resolve) => {
    server.getConnections((_error, count) => resolve(count));
  });

export const readJsonFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function exitOnSignals({ context, drain }: RunningServer): void {
  // Without this listener, the server would end when the process that reads its log ends.
  process.stdout.on('error', () => undefined);
  exitGracefully(process, { log: context.log, drain, exit: (code) => process.exit(code) });
}
