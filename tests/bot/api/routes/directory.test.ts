import {
  createGraphDirectory,
  type GraphDirectory,
} from '../../../../bot/teams/graph/graph-directory.ts';
import {
  createGraphPresence,
  type GraphPresence,
} from '../../../../bot/teams/graph/graph-presence.ts';
import { noTokenNeeded } from '../../../../bot/teams/token-source.ts';
import { savePerson } from '../../../../bot/usecases/people/save-person.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { aGoal, anActor, aPerson, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, instant, personId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import {
  startFakeGraph,
  type FakeGraph,
  type GraphUser,
} from '../../../support/fakes/fake-graph.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;
const OTHER = personId(77);

let graph: FakeGraph;
let directory: GraphDirectory;
let presence: GraphPresence;
let bot: Harness;
let api: Api;
let logged: Json[];

const user = (id: string, displayName: string, more: Partial<GraphUser> = {}): GraphUser => ({
  id,
  displayName,
  mail: `${displayName.toLowerCase().replace(' ', '.')}@example.fi`,
  accountEnabled: true,
  ...more,
});
const everyone = (): GraphUser[] =>
  [owner, projectManager, deputy, leader, facilitator].map((id, at) => user(id, `Henkilö ${at}`));

beforeEach(async () => {
  logged = [];
  graph = await startFakeGraph();
  graph.users.push(...everyone());
  const log = (level: string, event: string, fields: Json = {}): void => {
    logged.push({ level, event, ...fields });
  };
  const options = { graphUrl: graph.url, token: noTokenNeeded, log };
  directory = createGraphDirectory(options);
  presence = createGraphPresence(options);
});
afterEach(async () => {
  await bot.stop();
  await directory.close();
  await presence.close();
  await graph.stop();
});

const start = async (options: HarnessOptions = { directory, presence }) => {
  bot = await startHarness({
    goals: [aGoal({ owners: [owner], projectManagers: [projectManager], deputy })],
    ...options,
  });
  api = await createApi(bot);
};
const ask = (path: string) => api('GET', path, { as: facilitator });
const listIn = (body: Json, name: string): readonly Json[] => {
  const list: unknown = body[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

describe('finding a person in the directory', () => {
  const search = async (text: string) => ask(`/people/directory?text=${encodeURIComponent(text)}`);

  it('is by the beginning of any name, with what tells namesakes apart', async () => {
    graph.users.push(
      user(outsider, 'Olli Uusi', { department: 'Museot', jobTitle: 'Amanuenssi' }),
      user(OTHER, 'Olli Uusi', { department: 'Kirjastot', accountEnabled: false }),
      user(personId(78), 'Olli Vieras', { userType: 'Guest' }),
    );
    await start();
    const { body } = await search('uus oll');
    expect(listIn(body, 'people')).toEqual([
      {
        id: outsider,
        name: 'Olli Uusi',
        mail: 'olli.uusi@example.fi',
        unit: 'Museot',
        title: 'Amanuenssi',
        isEnabled: true,
        isRegistered: false,
      },
      {
        id: OTHER,
        name: 'Olli Uusi',
        mail: 'olli.uusi@example.fi',
        unit: 'Kirjastot',
        isEnabled: false,
        isRegistered: false,
      },
    ]);
    expect(JSON.stringify((await search('vieras')).body)).not.toContain('Vieras');
  });

  it('is by e-mail address too, and tells who is in the register already', async () => {
    await start();
    const { body } = await search('henkilö.0@example.fi');
    expect(listIn(body, 'people')).toMatchObject([{ id: owner, isRegistered: true }]);
  });

  it('works with the smaller permission, which leaves unit, title and state unknown', async () => {
    const unknown = { department: null, jobTitle: null, accountEnabled: null };
    graph.users.push(user(outsider, 'Olli Uusi', unknown));
    await start();
    expect(listIn((await search('olli')).body, 'people')).toEqual([
      { id: outsider, name: 'Olli Uusi', mail: 'olli.uusi@example.fi', isRegistered: false },
    ]);
  });

  it('sends what was typed as one quoted expression', async () => {
    await start();
    await search('Olli" OR "mail:*');
    const [request] = graph.requests;
    const query = new URL(request?.path ?? '', 'http://graph').searchParams;
    expect(query.get('$search')?.match(/"/g)).toHaveLength(4);
    expect(query.get('$top')).toBe('15');
  });

  it.each([
    ['a single letter', 'a', 422, 'name-too-short'],
    ['more than a hundred characters', 'x'.repeat(101), 400, 'invalid-request'],
    ['nothing', ' ', 400, 'invalid-request'],
  ])('is refused for %s, without a request to Graph', async (_, text, status, code) => {
    await start();
    expect(await search(text)).toMatchObject({ status, body: { code } });
    expect(graph.requests).toEqual([]);
  });

  it('says that it is off where the operator has not turned it on', async () => {
    await start({});
    expect(await search('olli')).toMatchObject({ status: 409, body: { code: 'directory-off' } });
    expect((await ask('/people')).body).toMatchObject({ directory: false });
  });

  it.each([
    ['no permission', 403, /oikeutta lukea/, 'error'],
    ['throttling', 429, /ruuhkautunut/, 'warn'],
    ['an outage', 503, /ei saatu yhteyttä/, 'warn'],
  ])('says what is wrong and what to do after %s (%i)', async (_, status, words, level) => {
    graph.fail('/users', { status, body: { error: { code: 'Word', message: 'Olli' } } });
    await start();
    const { status: told, body } = await search('olli');
    expect({ told, code: body.code }).toEqual({ told: 503, code: 'directory-unavailable' });
    expect(body.detail).toMatch(words);
    expect(logged).toMatchObject([{ level, event: 'directory-failed' }]);
    expect(JSON.stringify(logged)).not.toContain('Olli');
  });
});

describe('people whose accounts cannot be used', () => {
  const disable = (id: string) => {
    const at = graph.users.findIndex((one) => one.id === id);
    graph.users[at] = user(id, 'Henkilö', { accountEnabled: false });
  };

  it('are named with their goals and deputies, and nobody is changed', async () => {
    disable(owner);
    graph.users.splice(
      graph.users.findIndex(({ id }) => id === projectManager),
      1,
    );
    await start();
    const before = (await ask('/people')).body;
    const { body } = await ask('/people/accounts');
    expect(body).toMatchObject({
      state: 'checked',
      findings: [
        {
          person: { id: owner },
          problem: 'disabled',
          since: '2026-03-10T08:00:00.000Z',
          goals: [{ name: 'Palvelutorit', deputy: { id: deputy } }],
        },
        { person: { id: projectManager }, problem: 'not-found', goals: [{ name: 'Palvelutorit' }] },
      ],
    });
    expect((await ask('/people')).body).toEqual(before);
  });

  it('are looked up once an hour, and keep the day on which it was first noticed', async () => {
    disable(owner);
    await start();
    await ask('/people/accounts');
    bot.setClock(instant('2026-03-10T08:30:00.000Z'));
    await ask('/people/accounts');
    expect(graph.requests).toHaveLength(1);
    bot.setClock(instant('2026-03-12T08:00:00.000Z'));
    const { body } = await ask('/people/accounts');
    expect(graph.requests).toHaveLength(2);
    expect(body).toMatchObject({
      checkedAt: '2026-03-12T08:00:00.000Z',
      findings: [{ person: { id: owner }, since: '2026-03-10T08:00:00.000Z' }],
    });
    graph.users.splice(0, graph.users.length, ...everyone());
    expect((await ask('/people/accounts?again=true')).body).toMatchObject({ findings: [] });
  });

  it('are never guessed: a state that may not be read is no problem', async () => {
    graph.users.splice(
      0,
      graph.users.length,
      ...everyone().map((one) => ({ ...one, accountEnabled: null })),
    );
    await start();
    expect((await ask('/people/accounts')).body).toMatchObject({ state: 'checked', findings: [] });
  });

  it('are looked up many at a time', async () => {
    const many = Array.from({ length: 310 }, (_, at) => personId(1000 + at));
    await start();
    const keeper = anActor({ id: facilitator, roles: ['facilitator'] });
    for (const [at, id] of many.entries()) {
      await savePerson(bot.context, keeper, { person: aPerson({ id, name: `Henkilö ${at}` }) });
      graph.users.push(user(id, `Henkilö ${at}`));
    }
    expect((await ask('/people/accounts')).body).toMatchObject({ state: 'checked', findings: [] });
    expect(graph.requests.map(({ path }) => path)).toEqual(['/v1.0/$batch', '/v1.0/$batch']);
  });

  it('after a failure the last check is still shown, with what is wrong', async () => {
    disable(owner);
    await start();
    await ask('/people/accounts');
    graph.fail('/$batch', { status: 429, body: {} });
    expect((await ask('/people/accounts?again=true')).body).toMatchObject({
      state: 'throttled',
      checkedAt: '2026-03-10T08:00:00.000Z',
      findings: [{ person: { id: owner } }],
    });
  });

  it('a part of the batch that is refused leaves nobody blamed', async () => {
    graph.fail('/users', { status: 429, body: {} });
    await start();
    expect((await ask('/people/accounts')).body).toEqual({ state: 'throttled', findings: [] });
  });

  it('without a directory nobody is asked about', async () => {
    await start({});
    expect((await ask('/people/accounts')).body).toEqual({ state: 'off', findings: [] });
  });
});

describe('the recipients of a plan', () => {
  const recipients = async () => {
    const { body: plan } = await api('POST', '/runs', { as: facilitator, body: {} });
    return (await ask(`/runs/2026-03/${String(plan.id)}/recipients`)).body;
  };

  it('who are out of office are named with the deputy, and nothing of it is stored', async () => {
    graph.outOfOffice.add(owner);
    await start({ presence, opensChats: true });
    const body = await recipients();
    expect(body).toMatchObject({
      accounts: { state: 'off', findings: [] },
      presence: {
        state: 'checked',
        away: [{ person: { id: owner }, goals: [{ deputy: { name: 'Sirpa Sijainen' } }] }],
      },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    graph.outOfOffice.clear();
    expect(await recipients()).toMatchObject({ presence: { away: [] } });
  });

  it('who have no chat yet are named, because one is opened first', async () => {
    await start({ opensChats: true });
    const names = listIn(await recipients(), 'opens').map(({ name }) => name);
    expect(names).toContain('Aino Omistaja');
    await bot.say(owner, 'ohje');
    expect(listIn(await recipients(), 'opens').map(({ name }) => name)).not.toContain(
      'Aino Omistaja',
    );
  });

  it('whose accounts are disabled are named before anything is sent', async () => {
    graph.users.splice(0, 1, user(owner, 'Aino', { accountEnabled: false }));
    await start({ directory, opensChats: true });
    expect(await recipients()).toMatchObject({
      accounts: { state: 'checked', findings: [{ person: { id: owner }, problem: 'disabled' }] },
      presence: { state: 'off' },
    });
    expect(bot.connector.posted).toEqual([]);
  });

  it('a directory that fails does not hide the plan', async () => {
    graph.fail('/communications', { status: 403, body: {} });
    await start({ directory, presence, opensChats: true });
    expect(await recipients()).toMatchObject({
      accounts: { state: 'checked' },
      presence: { state: 'no-permission', away: [] },
    });
  });

  it('of an unknown run are refused', async () => {
    await start();
    expect(await ask('/runs/2026-03/run-nothing/recipients')).toMatchObject({ status: 404 });
  });
});

it('a person who cannot be reached is told apart by the directory', async () => {
  graph.users.splice(0, 1, user(owner, 'Aino', { accountEnabled: false }));
  await start({
    directory,
    opensChats: true,
    goals: [aGoal({ id: goalId('yksi'), owners: [owner], projectManagers: [] })],
  });
  bot.connector.fail(`new-chat-${owner}`, { status: 403, body: { error: { code: 'Forbidden' } } });
  const { body: plan } = await api('POST', '/runs', { as: facilitator, body: {} });
  const path = `/runs/2026-03/${String(plan.id)}`;
  await api('POST', `${path}/send`, { as: facilitator });
  await bot.settle();
  expect((await ask(path)).body).toMatchObject({
    deliveries: [{ outcome: { kind: 'failed', reason: 'account-disabled' } }],
  });
});
