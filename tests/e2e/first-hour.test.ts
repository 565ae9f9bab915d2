import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as sendRequest } from 'undici';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

import { packageApp } from '../../appPackage/package-app.ts';
import { pathToPage } from '../../contract/routes.ts';
import { askServerAt } from '../../infra/smoke/ask-server.ts';
import { readAppPackage } from '../../infra/smoke/read-app-package.ts';
import { describeOutcome, hasFailed, runSteps } from '../../infra/smoke/run-steps.ts';
import { exampleSettings, FOLDER } from '../appPackage/example-package.ts';
import { openBrowser } from '../support/browser/browser.ts';
import { seeCard } from '../support/drivers/card-driver.ts';
import { newChatOf } from '../support/fakes/fake-connector.ts';
import { startFakeGraph, type FakeGraph } from '../support/fakes/fake-graph.ts';
import { openInTeams } from '../support/fakes/fake-teams-host.ts';
import { SERVICE_URL, type SentMessage } from '../support/fakes/microsoft-cloud.ts';
import { aGoal, aPerson, aSectionAnswer, PEOPLE } from '../support/fixtures/builders.ts';
import { goalId, personId } from '../support/fixtures/ids.ts';
import { isRecord, objectsIn, type Json } from '../support/fixtures/json.ts';
import { fillProduction, manyPeople, type FilledProduction } from './fill-production.ts';
import { startIdleProxy, type IdleProxy } from './idle-proxy.ts';
import {
  BOT,
  SSO_CLIENT,
  startSurroundings,
  TENANT,
  type ProductionServer,
  type Surroundings,
} from './production.ts';

/**
 * The first hour of docs/guides/operator.md, step by step, against stand-ins of Teams, Entra and Azure. What only
 * a tenant can tell stays for people.
 */
const APP = '55555555-5555-4555-8555-555555555555';
const [NEVER_OPENED = '', NOT_INSTALLED = '', REMOVES_IT = '', ...OTHERS] = manyPeople(9);
/** Event streams send something every 15 s. */
const PROXY_IDLE_MS = 20_000;
const ANSWERED_MS = 2000;
const CHAT = 'chat-owner';

let around: Surroundings;
let graph: FakeGraph;
let server: ProductionServer;
let proxy: IdleProxy;
let place: FilledProduction;
let browser: Browser;
const servers: ProductionServer[] = [];
const cards: Json[] = [];

const settings = (): Readonly<Record<string, string>> => ({
  GRAPH_URL: graph.url,
  INSTALL_APP_ID: APP,
  TEAMS_APP_ID: APP,
});
const start = async (more: Readonly<Record<string, string>> = {}): Promise<ProductionServer> => {
  const started = await around.start({ ...settings(), ...more });
  servers.push(started);
  return started;
};

beforeAll(async () => {
  around = await startSurroundings();
  graph = await startFakeGraph();
  server = await start();
  proxy = await startIdleProxy(server.url, PROXY_IDLE_MS);
  place = await fillProduction(around, server.url);
  await addGoal('uusi', [NEVER_OPENED, NOT_INSTALLED]);
  await api(
    'PUT',
    `/goals/${place.goal}/check-ins/${place.before}`,
    {
      basedOn: 0,
      submission: 'submission-before',
      sections: [aSectionAnswer()],
    },
    PEOPLE.owner,
  );
  browser = await openBrowser();
}, 90_000);
afterAll(async () => {
  await browser.close();
  await proxy.stop();
  await around.stop();
  await graph.stop();
});
jest.setTimeout(60_000);

async function api(
  method: string,
  path: string,
  body?: unknown,
  person: string = PEOPLE.facilitator,
): Promise<Json> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await around.cloud.signIn(person)}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  const answer: unknown = text.startsWith('{') ? JSON.parse(text) : { text };
  return isRecord(answer) ? answer : {};
}

/** People are reminded of a goal only once a day, so that each run needs others. */
async function addGoal(id: string, people: readonly string[]): Promise<void> {
  const owners = people.map(personId);
  for (const person of owners)
    await api('PUT', `/people/${person}`, {
      person: aPerson({ id: person, name: `Omistaja ${person.slice(-1)}` }),
    });
  const made = aGoal({ id: goalId(id), order: 2, name: id, owners, projectManagers: [] });
  const { body: _organisation, year: _year, ...goal } = made;
  await api('PUT', `/register/${place.year}/goals/${id}`, { goal });
}

async function post(more: Json, person: string = PEOPLE.owner) {
  const conversation = { id: CHAT, conversationType: 'personal', tenantId: TENANT };
  const began = performance.now();
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await around.cloud.botToken()}`,
    },
    body: JSON.stringify({
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      id: `activity-${performance.now()}`,
      locale: 'fi-FI',
      from: { id: `29:${person}`, name: 'Nimi', aadObjectId: person },
      recipient: { id: `28:${BOT}`, name: 'Ennuste' },
      conversation,
      ...more,
    }),
  });
  const text = await response.text();
  const ms = performance.now() - began;
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return {
    status: response.status,
    length: response.headers.get('content-length'),
    body,
    text,
    ms,
  };
}

async function press(pressed: { readonly verb: string; readonly data: Json }) {
  const answer = await post({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'message-of-the-card',
    value: { action: { type: 'Action.Execute', ...pressed }, trigger: 'manual' },
  });
  const card = isRecord(answer.body) ? answer.body.value : undefined;
  if (isRecord(card)) cards.push(card);
  return { ...answer, card };
}

/** Sends what somebody types, and resolves to the card that comes. */
async function say(text: string, more: Json = {}, person?: string): Promise<Json> {
  const before = around.cloud.messages.length;
  expect((await post({ type: 'message', text, ...more }, person)).status).toBe(200);
  const card = cardOf(await nextMessage(before));
  cards.push(card);
  return card;
}

async function nextMessage(before: number): Promise<SentMessage> {
  for (let tries = 0; tries < 100; tries += 1) {
    const message = around.cloud.messages[before];
    if (message) return message;
    await pause(50);
  }
  throw new Error('No message was sent');
}

function cardOf({ body }: SentMessage): Json {
  const [first]: readonly unknown[] = Array.isArray(body.attachments) ? body.attachments : [];
  return isRecord(first) && isRecord(first.content) ? first.content : {};
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const install = (action: 'add' | 'remove', person?: string, chat = CHAT) =>
  post(
    {
      type: 'installationUpdate',
      action,
      conversation: { id: chat, conversationType: 'personal', tenantId: TENANT },
    },
    person,
  );

async function sendRun(): Promise<string> {
  const { id } = await api('POST', '/runs', { month: place.month });
  await api('POST', `/runs/${place.month}/${String(id)}/send`);
  return String(id);
}

/** Resolves to the state of each person once all are final. */
async function outcomesOf(run: string): Promise<ReadonlyMap<string, string>> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { deliveries } = await api('GET', `/runs/${place.month}/${run}`);
    const list = Array.isArray(deliveries) ? deliveries.filter(isRecord) : [];
    const isOver =
      list.length > 0 &&
      list.every(
        ({ state }) => !['planned', 'queued', 'sending', 'retrying'].includes(String(state)),
      );
    if (isOver)
      return new Map(
        list.map(({ person, state, outcome, install }) => [
          isRecord(person) ? String(person.id) : '',
          [state, outcome, install]
            .map((one) => (isRecord(one) ? (one.reason ?? one.kind ?? JSON.stringify(one)) : one))
            .filter(Boolean)
            .join(' '),
        ]),
      );
    await pause(100);
  }
  throw new Error('The run never ended');
}

let idle: Promise<number>;
let watched: Promise<string>;

it('starts: one line of the server says that it listens', async () => {
  expect(server.output().stdout.match(/"event":"listening"/g)).toHaveLength(1);
  // Ends in step 2 and step 18, while the others go on.
  idle = comeBackAfter(61_000).catch(() => 0);
  watched = watchFor(65_000).catch(String);
});

it('1-3: the package is built, and the smoke test finds nothing wrong', async () => {
  const given = {
    ...exampleSettings(),
    BOT_ID: BOT,
    SSO_CLIENT_ID: SSO_CLIENT,
    HOST: 'ennuste.example.fi',
  };
  const built = await packageApp(FOLDER, given, '1.0.0');
  if ('faults' in built) throw new Error(built.faults.join('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'ennuste-package-'));
  const file = join(folder, 'ennuste.zip');
  writeFileSync(file, built.zip);
  const outcomes = await runSteps({
    base: new URL('http://ennuste.example.fi'),
    ask: askServerAt(new URL(server.url)),
    appPackage: readAppPackage(file),
    now: new Date(),
  });
  rmSync(folder, { recursive: true });
  expect(outcomes.filter(hasFailed).map(describeOutcome)).toEqual([]);
});

it('4: who installs it is welcomed once, in Finnish', async () => {
  const before = around.cloud.messages.length;
  expect((await install('add')).status).toBe(200);
  await post({ type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT}` }] });
  const welcome = await nextMessage(before);
  await pause(500);
  expect(around.cloud.messages).toHaveLength(before + 1);
  expect(JSON.stringify(welcome.body)).toContain('Ennuste');
  expect(welcome.body).toMatchObject({ attachments: [expect.anything()] });
});

it('5: nothing has changed: confirmed within 2 s, once however often it is pressed', async () => {
  const before = around.cloud.messages.length;
  const list = seeCard(await say('omat tavoitteet'));
  const nothing = await press(list.pressOf('Mikään ei ole muuttunut'));
  const confirm = seeCard(nothing.card);
  const button = confirm.pressOf(
    confirm.buttons.find((title) => title.startsWith('Vahvista')) ?? '',
  );
  const [first, second] = await Promise.all([press(button), press(button)]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(Math.max(first.ms, nothing.ms)).toBeLessThan(ANSWERED_MS);
  const stored = await api(
    'GET',
    `/goals/${place.goal}/check-ins/${place.month}`,
    undefined,
    PEOPLE.owner,
  );
  expect(stored.revision).toBe(1);
  // After leaving the chat and coming back, the stored message is the receipt, too.
  await pause(1000);
  const rewritten = around.cloud.messages.slice(before).filter(({ method }) => method === 'PUT');
  expect(rewritten.length).toBeGreaterThan(0);
  expect(rewritten.every(({ path }) => path.endsWith('/activities/message-of-the-card'))).toBe(
    true,
  );
});

it('6: the form keeps what was typed when a field lacks, and takes a comma', async () => {
  const about = { v: 1, goal: place.goal, month: place.month };
  const form = await press({ verb: 'open-check-in', data: about });
  const save = [...objectsIn(form.card)].find(({ verb }) => verb === 'submit-check-in');
  const typed = {
    ...(isRecord(save?.data) ? save.data : {}),
    'goal.forecast': 'uncertain',
    'goal.explanation': '',
    'goal.phases.p1.status': 'done',
    'goal.phases.p2.status': 'in-progress',
    'goal.phases.p2.count': '1',
    'goal.indicators.i1.value': '1,5',
  };
  const refused = await press({ verb: 'submit-check-in', data: typed });
  expect([...seeCard(refused.card).fields.values()]).toContain('1,5');
  const saved = await press({
    verb: 'submit-check-in',
    data: { ...typed, 'goal.explanation': 'Tila puuttuu.' },
  });
  expect(seeCard(saved.card).text).toContain('Tila puuttuu.');
  const stored = await api(
    'GET',
    `/goals/${place.goal}/check-ins/${place.month}`,
    undefined,
    PEOPLE.owner,
  );
  expect(JSON.stringify(stored)).toContain('"value":1.5');
});

it('7: the dialog for long text opens, and closes by an empty answer', async () => {
  const data = { v: 1, dialog: 'explain', goal: place.goal, month: place.month };
  const opened = await post({ type: 'invoke', name: 'task/fetch', value: { data } });
  expect(opened.text).toMatch(/"url":"https:\/\/ennuste\.example\.fi\/tab\/\?host=teams/);
  const closed = await post({ type: 'invoke', name: 'task/submit', value: { data: {} } });
  expect([closed.status, closed.text, closed.length]).toEqual([200, '', '0']);
});

it('8: every button that opens Ennuste leads to a page that exists', async () => {
  cards.push(await say('tilanne'), await say(`historia palvelutorit`));
  const targets = cards.flatMap((card) =>
    [...objectsIn(card)].flatMap((one) =>
      isRecord(one.data) && typeof one.data.path === 'string'
        ? [one.data]
        : typeof one.url === 'string' && one.type === 'Action.OpenUrl'
          ? [{ url: one.url }]
          : [],
    ),
  );
  expect(targets.length).toBeGreaterThan(2);
  for (const target of targets) {
    if ('url' in target) {
      expect(target.url).toMatch(`^https://teams\\.microsoft\\.com/l/entity/${APP}/`);
      continue;
    }
    const opened = await post({ type: 'invoke', name: 'task/fetch', value: { data: target } });
    const [, path = ''] = /\/tab\/\?host=teams#\/([^"]*)"/.exec(opened.text) ?? [];
    expect(pathToPage(path).kind).not.toBe('not-found');
    expect(path).toBe(target.path);
  }
});

it('9: a run reaches who has it, who never opened it, and who gets it installed', async () => {
  graph.fail(NOT_INSTALLED, { status: 403, body: { error: { code: 'Forbidden' } } });
  around.cloud.failChat(NOT_INSTALLED, { status: 403, code: 'BotNotInConversationRoster' });
  const outcomes = await outcomesOf(await sendRun());
  expect(outcomes.get(NEVER_OPENED)).toMatch(/^sent/);
  expect(outcomes.get(NOT_INSTALLED)).toMatch(/^failed/);
  const chats = around.cloud.messages.map(({ path }) => path);
  expect(chats.some((path) => path.includes(encodeURIComponent(newChatOf(NEVER_OPENED))))).toBe(
    true,
  );

  graph.recover(NOT_INSTALLED);
  around.cloud.failChat(NOT_INSTALLED);
  expect((await outcomesOf(await sendRun())).get(NOT_INSTALLED)).toMatch(/^sent/);
});

it('10: who removes it is not reached, and is welcomed again', async () => {
  const person = REMOVES_IT;
  await addGoal('poistettu', [person]);
  await install('add', person, 'chat-removed');
  await install('remove', person, 'chat-removed');
  around.cloud.failChat('chat-removed', { status: 403, code: 'BotNotInConversationRoster' });
  around.cloud.failChat(person, { status: 403, code: 'BotNotInConversationRoster' });
  graph.fail(person, { status: 403, body: { error: { code: 'Forbidden' } } });
  expect((await outcomesOf(await sendRun())).get(person)).toMatch(/^failed/);
  for (const chat of ['chat-removed', person]) around.cloud.failChat(chat);
  graph.recover(person);
  const before = around.cloud.messages.length;
  await install('add', person, 'chat-removed');
  expect((await nextMessage(before)).path).toContain('chat-removed');
});

it.each([
  ['computer', 'dark'],
  ['phone', 'default'],
] as const)(
  '8, 11: the tab on a %s signs in with a token of Entra, and opens links',
  async (device, theme) => {
    const teams = await openInTeams(browser, {
      serverUrl: proxy.url,
      token: () => around.cloud.signIn(PEOPLE.owner),
      device,
      theme,
      subPageId: `goal/${place.goal}/${place.month}`,
    });
    try {
      await teams.tab.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).waitFor();
      expect(await teams.tab.evaluate(() => document.documentElement.lang)).toBe('fi');
      await teams.restart('my-goals');
      await teams.tab.getByRole('heading', { level: 1 }).waitFor();
      expect(
        await teams.tab.getByRole('heading', { level: 1, name: /^Palvelutorit/ }).count(),
      ).toBe(0);
    } finally {
      await teams.close();
    }
  },
);

it('12: without a token, the tab says what to do and lets try again', async () => {
  const token = () => Promise.resolve(undefined);
  const teams = await openInTeams(browser, { serverUrl: proxy.url, token });
  try {
    await teams.tab.getByRole('button', { name: 'Yritä uudelleen' }).waitFor();
  } finally {
    await teams.close();
  }
});

it('13: the answers are exported twice in a row', async () => {
  for (const _ of [1, 2]) {
    const { text } = await api('GET', `/months/${place.month}/answers.csv`);
    expect(text).toContain('Palvelutorit');
  }
});

it('14: the message extension finds goals, and links unfold', async () => {
  const search = (value: string) =>
    post({
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'goals', parameters: [{ name: 'query', value }] },
    });
  const link = (url: string) =>
    post({ type: 'invoke', name: 'composeExtension/queryLink', value: { url } });
  expect((await search('')).text).toContain('Palvelutorit');
  expect((await search('palvelu')).text).toContain('Palvelutorit');
  expect((await link(`https://ennuste.example.fi/tab/#/goal/${place.goal}`)).text).toContain(
    'Palvelutorit',
  );
  const [tab, foreign] = [
    await link('https://ennuste.example.fi/tab/'),
    await link('https://attacker.example/'),
  ];
  expect([tab.status, foreign.status, foreign.text.includes('Palvelutorit')]).toEqual([
    200,
    200,
    false,
  ]);
});

it('15: a group sees the summary from leadership, and nothing from an outsider', async () => {
  const conversation = {
    id: 'group-1',
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: TENANT,
  };
  const [leader, outsider] = [
    await say('<at>Ennuste</at> tilanne', { conversation }, PEOPLE.leader),
    await say('<at>Ennuste</at> tilanne', { conversation }, PEOPLE.outsider),
  ];
  expect(JSON.stringify(leader)).toContain('Palvelutorit');
  expect(JSON.stringify(outsider)).not.toContain('Palvelutorit');
});

it('16: in a meeting everybody is signed in as themselves, and a guest is refused plainly', async () => {
  const inMeeting = async (person: string): Promise<string> => {
    const teams = await openInTeams(browser, {
      serverUrl: proxy.url,
      token: () => around.cloud.signIn(person),
      frameContext: 'sidePanel',
      meetingId: 'meeting-1',
      supports: { meeting: {} },
    });
    try {
      await teams.tab.locator('h1, [role=alert]').first().waitFor();
      return await teams.tab.locator('body').innerText();
    } finally {
      await teams.close();
    }
  };
  const leader = await inMeeting(PEOPLE.leader);
  expect(leader).toContain('Palvelutorit');
  const guest = await inMeeting('99999999-9999-4999-8999-999999999999');
  expect(guest).toContain('Sinua ei ole vielä lisätty');
  expect(guest).not.toContain('Palvelutorit');
});

it('2: a connection that a proxy kept for a minute still answers', async () => {
  expect(await idle).toBe(1);
}, 90_000);

it('18: a run is watched for more than a minute, without a break', async () => {
  expect(await watched).toBe('open');
}, 90_000);

it('17: a server that is stopped during a run leaves nobody out and nobody twice', async () => {
  const other = await start();
  await addGoal('pysaytys', OTHERS);
  const before = around.cloud.messages.length;
  const run = await sendRun();
  const stopped = server.stop();
  [server] = [other];
  expect(await stopped).toBe(0);
  const outcomes = await outcomesOf(run);
  expect(OTHERS.map((person) => outcomes.get(person))).toEqual(
    OTHERS.map(() => expect.stringMatching(/^sent/)),
  );
  const paths = around.cloud.messages
    .slice(before)
    .filter(({ method }) => method === 'POST')
    .map(({ path }) => path);
  const reached = [...outcomes.values()].filter((outcome) => outcome.startsWith('sent'));
  expect(new Set(paths).size).toBe(reached.length);
  expect(paths).toHaveLength(reached.length);
});

it('20: no server has written an error, except what Graph refused on purpose', () => {
  for (const one of servers) {
    expect(one.output().stderr).toBe('');
    expect(
      one
        .output()
        .stdout.split('\n')
        .filter(
          (line) => line.includes('"level":"error"') && !line.includes('"app-not-installed"'),
        ),
    ).toEqual([]);
  }
});

it('19: without its credential, the server does not start and says why', async () => {
  around.cloud.refuse({ assertion: true });
  const refused = await around.start(settings());
  around.cloud.refuse({});
  expect(await refused.started).toBe(1);
  expect(refused.output().stderr).toMatch(/BOT_CREDENTIAL=federated: no token for the bot/);
});

/** Asks once, waits as long as proxies keep connections, and asks again. Resolves to how many connections it took. */
async function comeBackAfter(ms: number): Promise<number> {
  const agent = new Agent({
    connections: 1,
    keepAliveTimeout: 2 * ms,
    keepAliveMaxTimeout: 2 * ms,
  });
  const ports = new Set<number | undefined>();
  agent.on('connect', () => ports.add(ports.size));
  for (const isLast of [false, true]) {
    const answer = await sendRequest(`${server.url}/healthz`, { dispatcher: agent });
    await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(String(answer.statusCode));
    if (!isLast) await pause(ms);
  }
  await agent.close();
  return ports.size;
}

/** Watches a planned run through the proxy. */
async function watchFor(ms: number): Promise<string> {
  const { id } = await api('POST', '/runs', { month: place.month });
  const controller = new AbortController();
  const response = await fetch(`${proxy.url}/api/v1/runs/${place.month}/${String(id)}/events`, {
    headers: { authorization: `Bearer ${await around.cloud.signIn(PEOPLE.facilitator)}` },
    signal: controller.signal,
  });
  const reader = response.body?.getReader();
  const reading = (async () => {
    for (;;) if ((await reader?.read())?.done !== false) return 'closed';
  })().catch(() => 'broken');
  const outcome = await Promise.race([reading, pause(ms).then(() => 'open')]);
  controller.abort();
  return response.status === 200 ? outcome : String(response.status);
}
