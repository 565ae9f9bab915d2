import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';

import { createEntraVerifier } from '../../../bot/auth/entra.ts';
import { createBot } from '../../../bot/handlers/bot.ts';
import type { Log } from '../../../bot/log.ts';
import type { Directory, Presence } from '../../../bot/ports/directory.ts';
import { createMemoryQueue } from '../fakes/memory-queue.ts';
import { createServer } from '../../../bot/server/server.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import { createConnectorMessenger } from '../../../bot/teams/connector-messenger.ts';
import { createAdapter } from '../../../bot/teams/receive-activity.ts';
import { unlimitedSendRate } from '../fakes/unlimited-send-rate.ts';
import { noTokenNeeded } from '../../../bot/teams/token-source.ts';
import type { Organisation } from '../../../domain/common/organisation.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { instantOf } from '../../../domain/common/month.ts';
import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';
import { createTestContext, type TestContext } from './test-context.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';
const HOST = 'tab.example.fi';

/**
 * Serves the built tab and its API to a browser. Data is in memory. Tokens are signed as Entra
 * would sign them.
 */
export interface TabServer {
  readonly url: string;
  readonly context: TestContext;
  readonly tokenOf: (person: PersonId) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface TabServerOptions {
  readonly body: Organisation;
  /** The time that the server's clock always shows. */
  readonly now: string;
  readonly fill: (context: TestContext) => Promise<void>;
  /** Folder of the built tab. The default is the project's own build. */
  readonly tabFolder?: string;
  readonly directory?: Directory;
  readonly presence?: Presence;
}

export async function startTabServer({
  body,
  now,
  fill,
  tabFolder = `${REPOSITORY_ROOT}/tab/dist`,
  ...services
}: TabServerOptions): Promise<TabServer> {
  const at = instantOf(new Date(now));
  const log: Log = () => undefined;
  const messenger = createConnectorMessenger({ token: noTokenNeeded, log });
  const publicUrl = `https://${HOST}`;
  const context = createTestContext(
    {
      organisation: body,
      stores: createMemoryStores(body.id),
      messenger,
      queue: createMemoryQueue(() => Date.parse(at)),
      sendRateLimiter: unlimitedSendRate,
      publicUrl,
      ...services,
    },
    { clock: () => at, log },
  );
  await fill(context);
  const entra = await anEntra();
  const server = createServer({
    context,
    adapter: createAdapter(),
    onTeamsEvent: createBot(context, { publicUrl }),
    verify: entra.verify,
    tabFolder,
    clientId: CLIENT,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    context,
    tokenOf: entra.sign,
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(resolve);
        server.server.closeAllConnections();
      });
      await messenger.close();
    },
  };
}

/** Stands in for Entra: signs and verifies tokens with its own key. Tokens use the real clock. */
async function anEntra() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const settings = {
    tenantId: TENANT,
    clientId: CLIENT,
    botId: CLIENT,
    host: HOST,
    entraUrl: 'https://login.microsoftonline.com',
  };
  return {
    verify: createEntraVerifier(settings, createLocalJWKSet({ keys: [key] })),
    sign: (person: PersonId): Promise<string> =>
      new SignJWT({ oid: person, tid: TENANT, scp: 'access_as_user', ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setAudience(CLIENT)
        .setIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
