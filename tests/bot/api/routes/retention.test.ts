import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aCheckIn,
  aConversation,
  aDelivery,
  aDraft,
  aGoal,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aPerson,
  aRun,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { instant, month, personId } from '../../../support/fixtures/ids.ts';
import { applyRetention } from '../../../../bot/usecases/privacy/retention.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, leader, facilitator } = PEOPLE;
const LEFT = personId(88);
const OLD = month('2022-03');

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness();
  api = await createApi(bot);
  const { stores } = bot.context;
  const at = instant('2022-03-10T08:00:00.000Z');
  const audit = anAudit({ at });
  const goal = aGoal({ year: 2022 });
  await stores.goals.save(goal, undefined, [], audit);
  await stores.months.open(anOpenedMonth({ month: OLD }), [goal.id], audit);
  const row = await stores.checkIns.row(OLD, goal.id);
  const answered = { ...anAnsweredRow(aCheckIn({ month: OLD })), month: OLD };
  await stores.checkIns.record(answered, row?.version ?? '', audit);
  await stores.drafts.save(aDraft({ month: OLD }), undefined);
  await stores.drafts.save(aDraft(), undefined);
  const run = aRun({ month: OLD });
  await stores.runs.plan(run, [aDelivery({ run: run.id })], audit);
  await stores.people.save(
    aPerson({ id: LEFT, name: 'Lassi Lähtenyt', active: false }),
    undefined,
    audit,
  );
  for (const person of [owner, LEFT])
    await stores.conversations.save(aConversation({ person, seenAt: at }), undefined);
});
afterEach(() => bot.stop());

const put = (years: object, version?: string) =>
  api('PUT', '/retention', { as: facilitator, body: { years, ...(version && { version }) } });

const ALL = { drafts: 1, deliveries: 1, conversations: 1, events: 1, years: 2 };

it('keeps everything until somebody has chosen a time', async () => {
  const { body } = await api('GET', '/retention', { as: facilitator });
  expect(body).toEqual({ years: {}, expired: [] });
  await applyRetention(bot.context);
  expect(await bot.context.stores.goals.list(2022)).toHaveLength(1);
});

it('says what times would delete, and deletes nothing', async () => {
  const { body } = await api('POST', '/retention/preview', {
    as: facilitator,
    body: { years: ALL },
  });
  expect(body['expired']).toMatchObject([
    { kind: 'drafts', before: 2025, rows: 1, more: false },
    { kind: 'deliveries', before: 2025, rows: 2 },
    { kind: 'conversations', before: 2025, rows: 1 },
    { kind: 'events', before: 2025 },
    { kind: 'years', before: 2024 },
  ]);
  await applyRetention(bot.context);
  expect(await bot.context.stores.goals.list(2022)).toHaveLength(1);
});

it('deletes what is past its time and nothing else, and says so in the trail', async () => {
  expect((await put(ALL)).status).toBe(200);
  await applyRetention(bot.context);
  await applyRetention(bot.context);
  const { stores } = bot.context;
  expect(await stores.goals.list(2022)).toEqual([]);
  expect(await stores.checkIns.history(2022, aGoal().id)).toEqual([]);
  expect(await stores.audit(2022)).toEqual([]);
  expect(await stores.runs.list(OLD)).toEqual([]);
  expect(await stores.conversations.get(LEFT)).toBeUndefined();
  expect(await stores.conversations.get(owner)).toBeDefined();
  expect(await stores.drafts.get(owner, aGoal().id, OLD)).toBeUndefined();
  expect(await stores.drafts.get(owner, aGoal().id, month('2026-03'))).toBeDefined();
  expect(await stores.goals.list(2026)).toHaveLength(1);
  expect(await stores.people.get(LEFT)).toBeDefined();
  const acts = (await stores.audit('people')).filter(({ act }) => act === 'apply-retention');
  expect(acts.map(({ target }) => target).toSorted()).toEqual([
    'conversations',
    'deliveries',
    'drafts',
    'events',
    'years',
  ]);
});

it('refuses times that are too short, other people and an older version', async () => {
  expect((await put({ years: 1 })).status).toBe(400);
  expect((await put({ drafts: 0 })).status).toBe(400);
  await put({ drafts: 5 });
  expect((await put({ drafts: 6 })).status).toBe(409);
  const body = { years: ALL };
  for (const as of [owner, leader])
    expect((await api('PUT', '/retention', { as, body })).status).toBe(403);
  expect((await bot.context.stores.retention.get())?.value.years).toEqual({ drafts: 5 });
});
