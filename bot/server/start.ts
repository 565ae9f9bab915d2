import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Organisation } from '../../domain/common/organisation.ts';
import type { VerifyToken } from '../auth/verify-token.ts';
import { createBot } from '../handlers/bot.ts';
import { createContext } from './create-context.ts';
import { wrapQueueToWakeWorker } from '../work/queue/wrap-queue-to-wake-worker.ts';
import type { WorkQueue } from '../ports/work-queue.ts';
import { createServer, type ServerContext } from './server.ts';
import type { Stores } from '../storage/stores.ts';
import type { AppInstaller } from '../ports/app-installer.ts';
import type { Directory, Presence } from '../ports/directory.ts';
import { createConnectorChatOpener } from '../teams/connector-chat-opener.ts';
import { createConnectorMessenger } from '../teams/connector-messenger.ts';
import { createAdapter, type BotIdentity } from '../teams/receive-activity.ts';
import { createSendRateLimiter } from '../teams/send-rate-limiter/space-waiting-requests.ts';
import { CONNECTOR_AUDIENCE, createTokenSource } from '../teams/token-source.ts';
import { startPeriodicTicks, type RunningTicks } from '../work/periodic-ticks.ts';
import { startWorker, type Worker } from '../work/worker.ts';
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
  readonly identity: BotIdentity;
  readonly publicUrl: string;
  readonly verify: VerifyToken;
  readonly port: number;
  readonly host: string;
  readonly localRoutes?: (context: ServerContext) => (server: Server) => void;
}

export interface RunningServer {
  readonly context: ServerContext;
  readonly listen: () => Promise<void>;
  /** Resolves when open requests have finished or the time limit is reached. */
  readonly drain: () => Promise<void>;
}

const DRAIN_MS = 10_000;

export function assembleServer(parts: StartParts): RunningServer {
  const { identity, publicUrl } = parts;
  const adapter = createAdapter(identity);
  const token = createTokenSource(identity, CONNECTOR_AUDIENCE);
  const messenger = createConnectorMessenger({ token });
  const opener =
    identity.tenantId === ''
      ? undefined
      : createConnectorChatOpener({ token, appId: identity.appId, tenantId: identity.tenantId });
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
    queue: wrapQueueToWakeWorker(parts.queue, () => worker?.wake()),
    publicUrl,
    ...(parts.installer && { installer: parts.installer }),
    ...(parts.directory && { directory: parts.directory }),
    ...(parts.presence && { presence: parts.presence }),
    ...(opener && { opener }),
  });
  const server = createServer({
    context,
    adapter,
    onTeamsEvent: createBot(context, {
      publicUrl,
      ...(identity.tenantId !== '' && { tenantId: identity.tenantId }),
    }),
    verify: parts.verify,
    tabFolder: join(import.meta.dirname, '..', '..', 'tab', 'dist'),
    clientId: identity.appId,
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
      worker = startWorker(context);
      ticks = startPeriodicTicks(context);
    },
    drain: async () => {
      ending.abort();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
      });
      const timeout = new Promise<void>((resolve) => {
        setTimeout(resolve, DRAIN_MS).unref();
      });
      const answered = closed.then(() => context.background.idle());
      const ended = Promise.all([answered, ticks?.stop(), worker?.drain()]);
      await Promise.race([
        ended.then(() => Promise.all([messenger.close(), opener?.close()])),
        timeout,
      ]);
    },
  };
}

export const readJsonFile = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function exitOnSignals({ context, drain }: RunningServer): void {
  // Without this listener, the server would end when the process that reads its log ends.
  process.stdout.on('error', () => undefined);
  exitGracefully(process, { log: context.log, drain, exit: (code) => process.exit(code) });
}
