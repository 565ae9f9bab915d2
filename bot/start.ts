import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Body } from '../domain/body.ts';
import type { VerifyToken } from './auth/verify-token.ts';
import { createBot } from './bot.ts';
import { createContext } from './context.ts';
import { nudging } from './queue/nudging.ts';
import type { WorkQueue } from './queue/work-queue.ts';
import { createServer } from './server.ts';
import { endInOrder } from './server/end-in-order.ts';
import type { Stores } from './storage/stores.ts';
import type { AppInstaller } from './teams/app-installer.ts';
import { connectorMessenger } from './teams/connector-messenger.ts';
import { createAdapter, type BotIdentity } from './teams/gateway.ts';
import { pacedBudget } from './teams/paced-budget.ts';
import { CONNECTOR_AUDIENCE, tokenSource } from './teams/tokens.ts';
import { startTicks, type Ticks } from './ticks.ts';
import type { Context } from './usecases/context.ts';
import { startWorker, type Worker } from './worker.ts';

export interface StartParts {
  readonly body: Body;
  readonly stores: Stores;
  readonly queue: WorkQueue;
  /** Requests a second to Teams, of all servers together. */
  readonly sendRate: number;
  readonly installer?: AppInstaller;
  readonly identity: BotIdentity;
  readonly publicUrl: string;
  readonly verify: VerifyToken;
  readonly port: number;
  readonly host: string;
  readonly more?: (context: Context) => (server: Server) => void;
}

export interface Running {
  readonly context: Context;
  readonly listen: () => Promise<void>;
  /** Takes no more requests and messages, lets what is under way end, then resolves. */
  readonly drain: () => Promise<void>;
}

const DRAIN_MS = 10_000;

/** Puts the server together; the same for production and a laptop. */
export function assemble(parts: StartParts): Running {
  const { identity, publicUrl } = parts;
  const adapter = createAdapter(identity);
  const messenger = connectorMessenger({ token: tokenSource(identity, CONNECTOR_AUDIENCE) });
  let worker: Worker | undefined;
  let ticks: Ticks | undefined;
  const ending = new AbortController();
  const context = createContext({
    body: parts.body,
    stores: parts.stores,
    messenger,
    budget: pacedBudget({ pace: parts.stores.pace, perSecond: parts.sendRate }),
    queue: nudging(parts.queue, () => worker?.nudge()),
    publicUrl,
    ...(parts.installer && { installer: parts.installer }),
  });
  const server = createServer({
    context,
    adapter,
    onArrival: createBot(context, {
      publicUrl,
      ...(identity.tenantId !== '' && { tenantId: identity.tenantId }),
    }),
    verify: parts.verify,
    tabFolder: join(import.meta.dirname, '..', 'tab', 'dist'),
    clientId: identity.appId,
    ending: ending.signal,
    ...(parts.more && { more: parts.more(context) }),
  });
  return {
    context,
    listen: async () => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(parts.port, parts.host, resolve);
      });
      worker = startWorker(context);
      ticks = startTicks(context);
    },
    drain: async () => {
      ending.abort();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeIdleConnections();
      });
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, DRAIN_MS).unref();
      });
      const ended = Promise.all([closed, ticks?.stop(), worker?.drain()]);
      await Promise.race([ended.then(() => messenger.close()), late]);
    },
  };
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Ends the process in order when it is told to, or when an error was caught by nobody. */
export function endOnSignals({ context, drain }: Running): void {
  // Whoever read the log is gone; that is no reason to stop serving.
  process.stdout.on('error', () => undefined);
  endInOrder(process, { log: context.log, drain, exit: (code) => process.exit(code) });
}
