import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Body } from '../domain/body.ts';
import type { VerifyToken } from './auth/verify-token.ts';
import { createBot } from './bot.ts';
import { createContext } from './context.ts';
import { errorFields } from './log.ts';
import { createServer } from './server.ts';
import type { Stores } from './storage/stores.ts';
import { botbuilderMessenger } from './teams/botbuilder-messenger.ts';
import { createAdapter, type BotIdentity } from './teams/gateway.ts';
import type { Context } from './usecases/context.ts';
import { wakeSnoozed } from './usecases/wake-snoozed.ts';

export interface StartParts {
  readonly body: Body;
  readonly stores: Stores;
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
  /** Takes no more requests, lets those under way end, then resolves. */
  readonly drain: () => Promise<void>;
}

const DRAIN_MS = 10_000;
/** Those who asked to be reminded later hear within this time of their day's first hour. */
const WAKE_EVERY_MS = 10 * 60_000;

/** Puts the server together; the same for production and a laptop. */
export function assemble(parts: StartParts): Running {
  const { identity, publicUrl } = parts;
  const adapter = createAdapter(identity);
  const context = createContext({
    body: parts.body,
    stores: parts.stores,
    messenger: botbuilderMessenger(adapter, identity.appId),
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
    ...(parts.more && { more: parts.more(context) }),
  });
  return {
    context,
    listen: async () => {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(parts.port, parts.host, resolve);
      });
      setInterval(() => void wake(context), WAKE_EVERY_MS).unref();
      await wake(context);
    },
    drain: () =>
      new Promise((resolve) => {
        setTimeout(resolve, DRAIN_MS).unref();
        server.close(resolve);
        server.server.closeIdleConnections();
      }),
  };
}

async function wake(context: Context): Promise<void> {
  try {
    await wakeSnoozed(context);
  } catch (error) {
    context.log('error', 'wake-fault', errorFields(error));
  }
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Ends the process in order when it is told to; a second signal ends it at once. */
export function endOnSignals(running: Running): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    void running.drain().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('unhandledRejection', (error) => {
    running.context.log('error', 'unhandled', errorFields(error));
  });
}
