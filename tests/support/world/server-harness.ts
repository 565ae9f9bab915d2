import { brotliCompressSync, gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TeamsPlace } from '../../../bot/cards/kit/tab-link.ts';
import { createBot } from '../../../bot/handlers/bot.ts';
import { createLocalSignIn } from '../../../bot/auth/local.ts';
import type { VerifyToken } from '../../../bot/auth/verify-token.ts';
import type { Log } from '../../../bot/log.ts';
import type { TrustedProxies } from '../../../bot/server/load/client-address.ts';
import type { ServerLimits } from '../../../bot/server/limits.ts';
import { createServer } from '../../../bot/server/server.ts';
import { createMemoryQueue } from '../fakes/memory-queue.ts';
import { createMemoryStores } from '../fakes/memory-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { Directory, Presence } from '../../../bot/ports/directory.ts';
import type { AppInstaller } from '../../../bot/ports/app-installer.ts';
import { createConnectorChatOpener } from '../../../bot/teams/connector-chat-opener.ts';
import { createConnectorMessenger } from '../../../bot/teams/connector-messenger.ts';
import { createAdapter, type TeamsAdapter } from '../../../bot/teams/receive-activity.ts';
import type { WorkQueue } from '../../../bot/ports/work-queue.ts';
import type { SendRateLimiter } from '../../../bot/ports/send-rate-limiter.ts';
import { unlimitedSendRate } from '../fakes/unlimited-send-rate.ts';
import { noTokenNeeded } from '../../../bot/teams/token-source.ts';
import { ensureFirstFacilitator } from '../../../bot/usecases/people/ensure-first-facilitator.ts';
import { openMonth } from '../../../bot/usecases/months/open-month.ts';
import { saveGoal } from '../../../bot/usecases/register/save-goal.ts';
import { savePerson } from '../../../bot/usecases/people/save-person.ts';
import { startWorker } from '../../../bot/work/worker.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { instantOf, type Instant } from '../../../domain/common/month.ts';
import {
  anOrganisation,
  aGoal,
  anActor,
  anOpenedMonth,
  PEOPLE,
  registeredPeople,
} from '../fixtures/builders.ts';
import { seeCard, type PressedButton, type SeenCard } from '../drivers/card-driver.ts';
import { startFakeConnector, type FakeConnector } from '../fakes/fake-connector.ts';
import { isRecord, objectsIn, type Json } from '../fixtures/json.ts';
import { watchQueue } from '../fakes/watched-queue.ts';
import { createTestContext, type TestContext } from './test-context.ts';

/** The server with its HTTP endpoints. Its clock moves only when a test sets it. */
export interface Harness {
  readonly url: string;
  readonly context: TestContext;
  readonly connector: FakeConnector;
  readonly logged: readonly Json[];
  /** Every route of the server, such as `GET /healthz`. */
  readonly routes: readonly string[];
  /** Number of open connections. */
  connections(): Promise<number>;
  setClock(at: Instant): void;
  /** Waits until the server has no job that is due now. */
  settle(): Promise<void>;
  /** Posts an activity as Teams would. Resolves when the work that follows the response has ended. */
  post(activity: Json): Promise<Response>;
  /** Posts an activity as Teams would. Resolves at the response. */
  postOnly(activity: Json): Promise<Response>;
  /** The activity that a pressed button sends. */
  pressActivity(person: PersonId, pressing: PressedButton, more?: Json): Json;
  /** Sends a message from the person to the bot. Resolves to the card that the bot replies with. */
  say(person: PersonId, text: string, more?: Json): Promise<SeenCard>;
  /**
   * Presses a button as the person. Resolves to the card that replaces the old card, or to the line
   * that appears under the old card.
   */
  press(person: PersonId, pressing: PressedButton, more?: Json): Promise<SeenCard>;
  pressRaw(person: PersonId, pressing: PressedButton, more?: Json): Promise<Json>;
  tokenOf(person: PersonId): Promise<string>;
  /** Sends an API request as the person. */
  call(person: PersonId, method: string, path: string, body?: unknown): Promise<Response>;
  stop(): Promise<void>;
}

export interface HarnessOptions {
  readonly stores?: Stores;
  readonly now?: string;
  readonly goals?: readonly Goal[];
  readonly tenantId?: string;
  /** The bot runs as in Teams. By default, it runs as on a developer's computer, where buttons are plain links. */
  readonly teams?: TeamsPlace;
  readonly verify?: VerifyToken;
  /** The default adapter accepts requests without tokens. */
  readonly adapter?: TeamsAdapter;
  /** The default is a queue in memory that follows the harness's clock. */
  readonly queue?: WorkQueue;
  /** How long the server waits for a response of the connector. */
  readonly sendTimeoutMs?: number;
  readonly sendRateLimiter?: SendRateLimiter;
  readonly installer?: AppInstaller;
  /** Lets the server open chats through the fake connector, as in production. */
  readonly opensChats?: boolean;
  readonly directory?: Directory;
  readonly presence?: Presence;
  readonly limits?: Partial<ServerLimits>;
  readonly trustedProxies?: TrustedProxies;
  /** The default is true, as in production. */
  readonly isHttps?: boolean;
}

export const NOW = '2026-03-10T08:00:00.000Z';
const TENANT = '11111111-1111-4111-8111-111111111111';
const PUBLIC_URL = 'https://ennuste.example.fi';

/** The only script of the tab. */
export const SCRIPT = 'void 0;'.repeat(500);

/** March 2026 is open with `goals`. The people of `registeredPeople` are in the register. */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  let now = instantOf(new Date(options.now ?? NOW));
  let count = 0;
  const logged: Json[] = [];
  const body = anOrganisation();
  const connector = await startFakeConnector();
  const adapter = options.adapter ?? createAdapter();
  const log: Log = (level, event, fields) => logged.push({ level, event, ...fields });
  const messenger = createConnectorMessenger({
    token: noTokenNeeded,
    log,
    ...(options.sendTimeoutMs !== undefined && { timeoutMs: options.sendTimeoutMs }),
  });
  const queue = watchQueue(options.queue ?? createMemoryQueue(() => Date.parse(now)));
  const opener = options.opensChats
    ? createConnectorChatOpener({
        token: noTokenNeeded,
        appId: 'bot',
        tenantId: TENANT,
        defaultServiceUrl: connector.url,
        log,
      })
    : undefined;
  const context = createTestContext(
    {
      organisation: body,
      stores: options.stores ?? createMemoryStores(body.id),
      messenger,
      queue,
      sendRateLimiter: options.sendRateLimiter ?? unlimitedSendRate,
      publicUrl: PUBLIC_URL,
      ...(options.teams && { teams: options.teams }),
      ...(options.installer && { installer: options.installer }),
      ...(opener && { opener }),
      ...(options.directory && { directory: options.directory }),
      ...(options.presence && { presence: options.presence }),
    },
    { clock: () => now, newId: () => `id-${String((count += 1)).padStart(6, '0')}`, log },
  );
  await fill(context, options.goals ?? [aGoal()]);
  const signIn = createLocalSignIn();
  const folder = mkdtempSync(join(tmpdir(), 'ennuste-tab-'));
  const tabFolder = join(folder, 'dist');
  mkdirSync(join(tabFolder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'outside.txt'), 'outside the tab');
  writeFileSync(join(tabFolder, 'index.html'), '<!doctype html><style>b{}</style><p>tab</p>');
  const script = join(tabFolder, 'assets', 'main-abc123.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  const { tenantId } = options;
  const server = createServer({
    context,
    adapter,
    onTeamsEvent: createBot(context, {
      publicUrl: PUBLIC_URL,
      ...(options.teams && { teams: options.teams }),
      ...(tenantId !== undefined && { tenantId }),
    }),
    verify: options.verify ?? signIn.verify,
    tabFolder,
    clientId: 'client-id',
    isHttps: options.isHttps ?? true,
    ...(options.teams && { teams: options.teams }),
    ...(options.limits && { limits: options.limits }),
    ...(options.trustedProxies && { trustedProxies: options.trustedProxies }),
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${server.address().port}`;

  const activityFrom = (person: PersonId, more: Json): Json => ({
    channelId: 'msteams',
    serviceUrl: connector.url,
    id: `activity-${(count += 1)}`,
    timestamp: now,
    locale: 'fi-FI',
    from: { id: `29:${person}`, name: 'Nimi', aadObjectId: person },
    recipient: { id: '28:bot', name: 'Ennuste' },
    conversation: { id: `chat-${person}`, conversationType: 'personal' },
    ...more,
  });
  const postOnly = (activity: Json): Promise<Response> =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
  const post: Harness['post'] = async (activity) => {
    const response = await postOnly(activity);
    await context.background.idle();
    return response;
  };
  const pressActivity: Harness['pressActivity'] = (person, { verb, data }, more = {}) =>
    activityFrom(person, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'message-1',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      ...more,
    });
  const pressRaw: Harness['pressRaw'] = async (person, pressing, more = {}) => {
    const response = await post(pressActivity(person, pressing, more));
    if (response.status !== 200) throw new Error(`The invoke got status ${response.status}`);
    const answer: unknown = await response.json();
    return isRecord(answer) ? answer : {};
  };
  return {
    url,
    context,
    connector,
    logged,
    routes: routesOf(server),
    post,
    postOnly,
    pressActivity,
    pressRaw,
    connections: () =>
      new Promise((resolve, reject) => {
        server.server.getConnections((error, count) => {
          if (error) reject(error);
          else resolve(count);
        });
      }),
    setClock: (at) => {
      now = at;
    },
    settle: async () => {
      const worker = startWorker(context, { random: () => 0.5 });
      await queue.idle();
      await worker.drain();
    },
    say: async (person, text, more = {}) => {
      await post(activityFrom(person, { type: 'message', text, ...more }));
      return lastCardTo(connector, `chat-${person}`);
    },
    press: async (person, pressing, more) => {
      const { value } = await pressRaw(person, pressing, more);
      return seeCard(value);
    },
    tokenOf: (person) => signIn.issue(person),
    call: async (person, method, path, requestBody) =>
      fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await signIn.issue(person)}`,
          ...(requestBody !== undefined && { 'content-type': 'application/json' }),
        },
        ...(requestBody !== undefined && { body: JSON.stringify(requestBody) }),
      }),
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(resolve);
        server.server.closeAllConnections();
      });
      await context.background.idle();
      await messenger.close();
      await opener?.close();
      await connector.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The types of restify lack its router. */
function routesOf(server: unknown): readonly string[] {
  const { router } = server as { readonly router: { getRoutes(): Record<string, unknown> } };
  return [...objectsIn(Object.values(router.getRoutes()).map((one) => isRecord(one) && one.spec))]
    .filter((spec) => typeof spec.path === 'string')
    .map((spec) => `${String(spec.method)} ${String(spec.path)}`);
}

/** Returns the newest card that the bot sent to the chat. */
export function lastCardTo(connector: FakeConnector, conversation: string): SeenCard {
  const last = connector.posted.findLast((one) => one.conversation === conversation);
  const attachments: unknown = last?.activity.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  return seeCard(isRecord(first) ? first.content : undefined);
}

async function fill(context: TestContext, goals: readonly Goal[]): Promise<void> {
  const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });
  await ensureFirstFacilitator(context, {
    id: PEOPLE.facilitator,
    name: 'Fanni Fasilitaattori',
    language: 'fi',
  });
  for (const person of registeredPeople())
    if (person.id !== PEOPLE.facilitator) await savePerson(context, facilitator, { person });
  for (const goal of goals) await saveGoal(context, facilitator, { goal });
  await openMonth(context, facilitator, anOpenedMonth());
}
