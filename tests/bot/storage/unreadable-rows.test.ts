import type { RowStore, StoredRow } from '../../../bot/storage/row-store.ts';
import type { KeyRange } from '../../../bot/storage/keys.ts';
import { createApi, type Api } from '../../support/drivers/api-driver.ts';
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../support/fakes/memory-stores.ts';
import {
  aCheckIn,
  aClaimedStep,
  aConversation,
  aDraft,
  aGoal,
  aHandOver,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  anOrganisation,
  aQuestion,
  aSchedule,
  aThemeNotes,
  MARCH,
  PEOPLE,
  storedSettings,
} from '../../support/fixtures/builders.ts';
import type { Json } from '../../support/fixtures/json.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, facilitator, deputy, leader } = PEOPLE;
const ORGANISATION = anOrganisation().id;
const FEBRUARY = month('2026-02');
const ALL: KeyRange = { from: '!', below: '~' };
const PARTITIONS = [ORGANISATION, `${ORGANISATION}:2026`, `${ORGANISATION}:reminders`];
const OTHER_OWNER = PEOPLE.projectManager;

let rows: RowStore;
let bot: Harness;
let api: Api;
beforeEach(async () => {
  rows = createMemoryRows();
  const stores = createMemoryStores(ORGANISATION, rows);
  bot = await startHarness({
    stores,
    goals: [
      aGoal(),
      aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', owners: [OTHER_OWNER] }),
    ],
  });
  api = await createApi(bot);
  await storeEveryKind(bot);
});
afterEach(() => bot.stop());

async function storeEveryKind({ connector, context: { stores } }: Harness): Promise<void> {
  const goals = [goalId('palvelutorit'), goalId('varaamo')];
  await stores.months.open(
    anOpenedMonth({
      month: month('2026-01'),
      closedAt: instant('2026-02-05T08:00:00.000Z'),
    }),
    goals,
    anAudit(),
  );
  await stores.months.open(
    anOpenedMonth({ month: FEBRUARY, closedAt: instant('2026-03-05T08:00:00.000Z') }),
    goals,
    anAudit(),
  );
  const [goal = goalId('palvelutorit')] = goals;
  const row = await stores.checkIns.row(FEBRUARY, goal);
  const answer = aCheckIn({ goal, month: FEBRUARY, answeredBy: owner });
  await stores.checkIns.record(
    { ...anAnsweredRow(answer), month: FEBRUARY },
    row?.version ?? '',
    anAudit(),
  );
  for (const person of [owner, OTHER_OWNER, facilitator])
    await stores.conversations.save(
      aConversation({ person, conversationId: `a-${person}`, serviceUrl: connector.url }),
      undefined,
    );
  await stores.handOvers.save(
    aHandOver({ goal, month: MARCH, from: owner, to: deputy, state: 'declined' }),
    undefined,
    anAudit(),
  );
  await stores.questions.save(aQuestion({ goal, askedBy: leader }), undefined, anAudit());
  await stores.snoozes.save(
    { person: deputy, month: MARCH, until: day('2026-03-12') },
    undefined,
    anAudit(),
  );
  await stores.drafts.save(aDraft({ person: deputy, goal, month: MARCH }), undefined);
  await stores.themeNotes.save(aThemeNotes(), undefined, anAudit());
  await stores.settings.save(storedSettings(), undefined, anAudit());
  await stores.schedule.save(aSchedule(), undefined, anAudit());
  await stores.schedule.startStep(aClaimedStep(), undefined);
  await stores.sendRate.save({ nextAt: 1, rate: 4, changedAt: 1 }, undefined);
}

async function rowsOfKind(kind: string): Promise<readonly StoredRow[]> {
  const all = await Promise.all(PARTITIONS.map((partition) => rows.range(partition, ALL)));
  return all.flat().filter(({ properties }) => properties['kind'] === kind);
}

const DAMAGES = {
  'is cut off': (data: unknown) => ({ data0: String(data).slice(50) }),
  'is of a newer version': () => ({ v: 2 }),
};

/** Returns the row as damaged. */
async function damage(kind: string, how: keyof typeof DAMAGES, key = ''): Promise<StoredRow> {
  const found = (await rowsOfKind(kind)).find((row) => row.key.includes(key));
  if (!found) throw new Error(`No row of the kind ${kind}`);
  await write(found, { ...found.properties, ...DAMAGES[how](found.properties['data0']) });
  const damaged = await rows.get(found.partition, found.key);
  if (!damaged) throw new Error('The damaged row is gone');
  return damaged;
}

async function write({ partition, key, version }: StoredRow, changed: Json): Promise<void> {
  const properties = Object.fromEntries(
    Object.entries(changed).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, value] as const]
        : [],
    ),
  );
  await rows.write(partition, [{ kind: 'update', key, properties, version }]);
}

const LISTS = [
  '/portfolio',
  '/mine',
  '/goals/varaamo?month=2026-03',
  '/risks',
  '/answers?year=2026',
  '/months/2026-03/answers',
  '/months?year=2026',
  '/people',
  '/register/2026/goals',
  '/register/2026/changes',
  '/reminders/health',
  '/themes',
  '/runs?month=2026-03',
  '/compare?to=2026-03',
];

const listAll = async (): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const path of LISTS) {
    const { status, body } = await api('GET', path, { as: facilitator });
    if (status >= 400) failed.push(`${path} ${status} ${String(body['code'])}`);
  }
  return failed;
};

/** Where a kind has several rows, the text is part of the key of the one to damage. */
const KINDS: readonly (readonly [kind: string, key?: string])[] = [
  ['goal', 'palvelutorit'],
  ['board', '2026-03:palvelutorit'],
  ['history'],
  ['handover'],
  ['question'],
  ['snooze'],
  ['draft'],
  ['theme'],
  ['month', '2026-01'],
  ['person', owner],
  ['conversation', owner],
  ['settings'],
  ['schedule'],
  ['step'],
  ['run'],
  ['delivery', owner],
  ['audit'],
  ['pace'],
];

it('reads everything while no row is damaged', async () => {
  expect(await listAll()).toEqual([]);
  expect(bot.context.stores.unreadable.list()).toEqual([]);
});

const CUT_OFF = KINDS.map((kind) => [kind[0], kind[1] ?? '', 'is cut off'] as const);
const NEWER = ['goal', 'person', 'conversation', 'settings'].map(
  (kind) =>
    [kind, KINDS.find(([one]) => one === kind)?.[1] ?? '', 'is of a newer version'] as const,
);

it.each([...CUT_OFF, ...NEWER])(
  'lists everything and reminds others when a row %s %s %s, and does not touch it',
  async (kind, key, how) => {
    await api('POST', '/runs', { as: facilitator, body: {} });
    const damaged = await damage(kind, how, key);
    expect(await listAll()).toEqual([]);
    await remind();
    const reminded = bot.connector.posted.map(({ conversation }) => conversation);
    expect(reminded).toContain(`a-${OTHER_OWNER}`);
    expect(await rows.get(damaged.partition, damaged.key)).toEqual(damaged);
  },
);

async function remind(): Promise<string> {
  const planned = await api('POST', '/runs', { as: facilitator, body: { month: '2026-03' } });
  const path = `/runs/2026-03/${String(planned.body['id'])}`;
  expect((await api('POST', `${path}/send`, { as: facilitator, body: {} })).status).toBe(200);
  await bot.settle();
  return path;
}

it.each(['person', 'conversation'] as const)(
  'lists a person whose row of the kind %s cannot be read as one failed delivery',
  async (kind) => {
    await damage(kind, 'is cut off', owner);
    const { text } = await api('GET', `${await remind()}/csv`, { as: facilitator, language: 'en' });
    expect(text).toContain('this person’s stored data cannot be read');
    expect(bot.connector.posted.map(({ conversation }) => conversation)).not.toContain(
      `a-${owner}`,
    );
  },
);

it('fails the delivery if the row is damaged after the run was planned', async () => {
  const planned = await api('POST', '/runs', { as: facilitator, body: { month: '2026-03' } });
  await damage('conversation', 'is cut off', owner);
  const path = `/runs/2026-03/${String(planned.body['id'])}`;
  await api('POST', `${path}/send`, { as: facilitator, body: {} });
  await bot.settle();
  const { text } = await api('GET', `${path}/csv`, { as: facilitator, language: 'en' });
  expect(text).toContain('this person’s stored data cannot be read');
});

it('refuses to read or to save the row itself, by its key', async () => {
  await damage('board', 'is cut off', '2026-03:palvelutorit');
  const { status, body } = await api('GET', '/goals/palvelutorit/check-ins/2026-03', { as: owner });
  expect([status, body['code']]).toEqual([500, 'row-unreadable']);
  expect(body['detail']).toContain('overview:board:2026-03:palvelutorit');
});

it('shows the keys to facilitators alone, until the rows are repaired', async () => {
  const [whole] = (await rowsOfKind('goal')).filter(({ key }) => key.includes('palvelutorit'));
  const damaged = await damage('goal', 'is cut off', 'palvelutorit');
  const keys = async (as: PersonId) => (await api('GET', '/portfolio', { as })).body['unreadable'];
  expect(await keys(facilitator)).toEqual(['overview:goal:palvelutorit']);
  expect(await keys(leader)).toBeUndefined();
  const ready: unknown = await (await fetch(`${bot.url}/readyz`)).json();
  expect(ready).toEqual({ status: 'ready', unreadableRows: 1 });
  const properties = { ...damaged.properties, data0: whole?.properties['data0'] };
  await write(damaged, properties);
  expect(await keys(facilitator)).toBeUndefined();
});

it('logs the row once, by its key and without its content', async () => {
  await damage('goal', 'is cut off', 'palvelutorit');
  await listAll();
  await listAll();
  const found = bot.logged.filter(({ event }) => event === 'row-unreadable');
  expect(found).toEqual([
    {
      level: 'error',
      event: 'row-unreadable',
      partition: 'kuva:2026',
      key: 'overview:goal:palvelutorit',
      kind: 'goal',
      cause: 'not-json',
      count: 1,
    },
  ]);
});

it('answers a person whose conversation row cannot be read, and leaves the row alone', async () => {
  const damaged = await damage('conversation', 'is of a newer version', owner);
  const { text } = await bot.say(owner, 'omat tavoitteet');
  expect(text).toContain('Palvelutorit');
  expect(await rows.get(damaged.partition, damaged.key)).toEqual(damaged);
});

it('does not save what it could not read again', async () => {
  const { stores } = bot.context;
  const saving = stores.conversations.save(
    { ...aConversation({ person: leader }), ...({ serviceUrl: undefined } as unknown as object) },
    undefined,
  );
  await expect(saving).rejects.toThrow('could not be read again: serviceUrl');
  expect(await stores.conversations.get(leader)).toBeUndefined();
});
