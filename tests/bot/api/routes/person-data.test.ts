import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aConversation,
  aDraft,
  aGoal,
  anAudit,
  anOrganisation,
  aQuestion,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { createMemoryRows } from '../../../support/fakes/memory-rows.ts';
import { createMemoryStores } from '../../../support/fakes/memory-stores.ts';
import type { RowStore } from '../../../../bot/storage/row-store.ts';
import { eraseRemovedPeople } from '../../../../bot/usecases/privacy/remove-person.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator } = PEOPLE;
const ORGANISATION = anOrganisation().id;
const GOAL = goalId('palvelutorit');

let rows: RowStore;
let bot: Harness;
let api: Api;
beforeEach(async () => {
  rows = createMemoryRows();
  const { deputy: _nobody, ...goal } = aGoal({ owners: [owner], projectManagers: [] });
  bot = await startHarness({ stores: createMemoryStores(ORGANISATION, rows), goals: [goal] });
  api = await createApi(bot);
  const { stores } = bot.context;
  await stores.conversations.save(aConversation({ person: owner }), undefined);
  await stores.drafts.save(aDraft({ person: owner, goal: GOAL }), undefined);
  await stores.questions.save(
    aQuestion({ goal: GOAL, askedBy: leader, text: 'Mitä Ainolle kuuluu? Ei Ainosaari.' }),
    undefined,
    anAudit(),
  );
  // As earlier versions stored it, with the name.
  const changes = [{ kind: 'person-added', name: 'Aino Omistaja', roles: ['owner'] }] as const;
  await stores.note('people', anAudit({ act: 'save-person', target: owner, changes }));
});
afterEach(() => bot.stop());

const dataOf = async (as = facilitator): Promise<Json> =>
  (await api('GET', `/people/${owner}/data`, { as })).body;
const listIn = (body: Json, name: string): readonly Json[] => {
  const list = body[name];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};
const remove = async () => {
  const { body } = await api('GET', `/people/${owner}/data`, { as: facilitator });
  const path = `/people/${owner}/remove`;
  return api('POST', path, { as: facilitator, body: { version: body['version'] } });
};
const save = async (person: Json) => {
  const { body } = await api('GET', '/people', { as: facilitator });
  const version = listIn(body, 'people').find(({ id }) => id === owner)?.['version'];
  const answer = await api('PUT', `/people/${owner}`, {
    as: facilitator,
    body: { person, version },
  });
  expect(answer.status).toBe(200);
};
const leave = () => save({ id: owner, name: 'Aino Omistaja', roles: ['owner'], active: false });
const giveGoalAway = async () => {
  const found = await bot.context.stores.goals.get(2026, GOAL);
  if (!found) throw new Error('No goal');
  const goal = { ...found.value, owners: [projectManager] };
  await bot.context.stores.goals.save(goal, found.version, [], anAudit());
};
const storedText = async (): Promise<string> => {
  const partitions = [ORGANISATION, `${ORGANISATION}:2026`, `${ORGANISATION}:reminders`];
  const all = await Promise.all(
    partitions.map((partition) => rows.range(partition, { from: '!', below: '~' })),
  );
  return JSON.stringify(all);
};

it('shows what refers to the person, and the texts that may name them', async () => {
  const body = await dataOf();
  expect(body['rows']).toEqual(
    expect.arrayContaining([
      { kind: 'conversation', count: 1 },
      { kind: 'draft', count: 1 },
      { kind: 'goal', count: 1 },
    ]),
  );
  expect(body['texts']).toContainEqual(
    expect.objectContaining({ kind: 'question', text: 'Mitä Ainolle kuuluu? Ei Ainosaari.' }),
  );
  expect(JSON.stringify(body)).not.toContain('Tilaa etsitään yhä');
});

it('exports every row, and no text of a draft', async () => {
  const { text } = await api('GET', `/people/${owner}/data.csv`, { as: facilitator });
  expect(text).toContain('29:owner');
  expect(text).not.toContain('Tilaa etsitään yhä');
});

it('lets people see their own data, and nobody else’s', async () => {
  expect((await api('GET', `/people/${owner}/data`, { as: owner })).status).toBe(200);
  for (const as of [leader, projectManager]) {
    expect((await api('GET', `/people/${owner}/data`, { as })).status).toBe(403);
    expect((await api('GET', `/people/${owner}/data.csv`, { as })).status).toBe(403);
  }
  const body = { version: 'W/"x"' };
  expect((await api('POST', `/people/${owner}/remove`, { as: owner, body })).status).toBe(403);
});

it('keeps the data of a person who is asked for a goal, and names the goal', async () => {
  await leave();
  const { status, body } = await remove();
  expect([status, body['code']]).toEqual([409, 'person-in-use']);
  expect(body['detail']).toContain('Palvelutorit');
  expect(await storedText()).toContain('Aino Omistaja');
});

it('keeps the data of a person who has not left', async () => {
  await giveGoalAway();
  expect((await remove()).body['code']).toBe('person-in-use');
});

it('removes the name everywhere, and what only served the person', async () => {
  await giveGoalAway();
  await leave();
  expect((await remove()).status).toBe(200);
  await bot.context.background.idle();
  const text = await storedText();
  expect(text).not.toContain('Aino Omistaja');
  expect(text).not.toContain('29:owner');
  expect(text).not.toContain('Tilaa etsitään yhä');
  // Free texts stay, and so does the history of who did what.
  expect(text).toContain('Mitä Ainolle kuuluu?');
  const { body } = await api('GET', '/register/2026/changes?what=people', { as: facilitator });
  const name = 'Poistettu henkilö (omistaja)';
  expect(body['entries']).toContainEqual(
    expect.objectContaining({ act: 'remove-person', person: { id: owner, name } }),
  );
  expect((await api('GET', '/me', { as: owner })).status).toBe(403);
});

it('finishes a removal that a crash cut short, and changes nothing when it runs again', async () => {
  await giveGoalAway();
  await leave();
  const { stores } = bot.context;
  const found = await stores.people.get(owner);
  if (!found) throw new Error('No person');
  const removedAt = bot.context.clock();
  await stores.people.save(
    { ...found.value, name: 'Poistettu', removedAt },
    found.version,
    anAudit(),
  );
  expect(await storedText()).toContain('Aino Omistaja');
  await eraseRemovedPeople(bot.context);
  const once = await storedText();
  expect(once).not.toContain('Aino Omistaja');
  await eraseRemovedPeople(bot.context);
  expect(await storedText()).toBe(once);
});

it('writes no names into the entries', async () => {
  await save({ id: owner, name: 'Aino Uusinimi', roles: ['owner'], active: true });
  const entries = JSON.stringify(await bot.context.stores.audit('people'));
  expect(entries).toContain('person-name');
  expect(entries).not.toContain('Uusinimi');
});

it('does not take a removal with another version', async () => {
  await giveGoalAway();
  await leave();
  const body = { version: 'W/"older"' };
  expect((await api('POST', `/people/${owner}/remove`, { as: facilitator, body })).status).toBe(
    409,
  );
  expect(await storedText()).toContain('Aino Omistaja');
});
