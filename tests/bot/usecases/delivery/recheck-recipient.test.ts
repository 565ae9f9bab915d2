import { formatJob } from '../../../../bot/ports/job.ts';
import type { Conversation } from '../../../../bot/storage/stores/people.ts';
import type { PersonId, RunId } from '../../../../domain/common/ids.ts';
import type { Person } from '../../../../domain/common/person.ts';
import {
  aConversation,
  aDelivery,
  anAudit,
  aRun,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day } from '../../../support/fixtures/ids.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
  type RunWorldOptions,
} from '../../../support/world/runs-world.ts';

const [aino, pekka] = [ownerAt(0), ownerAt(1)];

/** Aino owns both goals, and Pekka one of them. */
const SHARED: RunWorldOptions = {
  people: 2,
  goal: (owner) => (owner === pekka ? { owners: [aino, pekka] } : {}),
};

async function changeRun({ stores }: RunWorld, run: RunId, over: object): Promise<void> {
  const found = await stores.runs.get(MARCH, run);
  if (!found) throw new Error('There is no run');
  await stores.runs.save({ ...found.value, ...over }, found.version);
}

async function changeChat(
  { stores }: RunWorld,
  person: PersonId,
  over: Partial<Conversation>,
): Promise<void> {
  const found = await stores.conversations.get(person);
  const chat = aConversation({ ...found?.value, ...over });
  await stores.conversations.save(chat, found?.version);
}

async function changePerson(
  { stores }: RunWorld,
  change: (before: Person) => Person,
): Promise<void> {
  const found = await stores.people.get(aino);
  if (!found) throw new Error('There is no such person');
  await stores.people.save(change(found.value), found.version, anAudit());
}

const withoutLanguage = ({ language: _language, ...person }: Person): Person => person;

it('a run that is cancelled while its message waits sends nothing', async () => {
  const runs = await aRunWorld({ people: 1 });
  const run = await runs.planAndSend();
  await changeRun(runs, run, { cancelledAt: runs.context.clock() });
  await runs.context.queue.put([formatJob({ kind: 'deliver', month: MARCH, run, people: [aino] })]);
  await runs.settle();
  expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'cancelled' });
  expect(runs.messages).toEqual([]);
});

it('a person with an answered and a waiting goal still gets a reminder', async () => {
  const runs = await aRunWorld(SHARED);
  const run = await runs.planAndSend();
  await runs.answerGoal(pekka);
  await runs.settle();
  expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
  expect(await runs.outcome(run, pekka)).toEqual({ kind: 'skipped', reason: 'answered' });
});

it('shows a goal that was answered before the plan as answered', async () => {
  const runs = await aRunWorld(SHARED);
  await runs.answerGoal(pekka);
  const run = await runs.planAndSend();
  await runs.settle();
  expect((await runs.row(run, aino))?.goals).toHaveLength(1);
  const card = JSON.stringify(runs.messages[0]?.message.card);
  expect(card).toContain('Päivitä: Tavoite 1');
  expect(card).toContain('Korjaa: Tavoite 2');
});

it('a person who is not in the register is skipped', async () => {
  const runs = await aRunWorld({ people: 1 });
  const at = runs.context.clock();
  const run = aRun({ sentAt: at, sentBy: FACILITATOR.id });
  const goals = (await runs.stores.goals.list(2026)).map(({ value }) => value.id);
  const planned = aDelivery({ run: run.id, person: PEOPLE.outsider, goals });
  await runs.stores.runs.plan(run, [planned], anAudit());
  await runs.context.queue.put([formatJob({ kind: 'fan-out', month: MARCH, run: run.id })]);
  await runs.settle();
  expect(await runs.outcome(run.id, PEOPLE.outsider)).toEqual({
    kind: 'skipped',
    reason: 'not-registered',
  });
});

it('a facilitator who snoozed their own reminders still gets the list', async () => {
  const runs = await aRunWorld({ people: 1 });
  const run = await runs.planAndSend({ audience: 'facilitators' });
  const snooze = { person: FACILITATOR.id, month: MARCH, until: day('2026-03-12') };
  await runs.stores.snoozes.save(snooze, undefined, anAudit());
  await runs.settle();
  expect(await runs.outcome(run, FACILITATOR.id)).toMatchObject({ kind: 'sent' });
});

it('a test run installs nothing for the tester who removed the app', async () => {
  const requests: PersonId[] = [];
  const runs = await aRunWorld({
    people: 1,
    installer: {
      install: async (person) => {
        requests.push(person);
        return { kind: 'installed' };
      },
      findChat: () => Promise.resolve(undefined),
    },
  });
  const run = await runs.planAndSend({ redirectToMe: true });
  await changeChat(runs, FACILITATOR.id, { unreachable: 'not-installed' });
  await runs.settle();
  expect(requests).toEqual([]);
  expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'not-installed' });
});

describe('a person without a chosen language', () => {
  it('is reminded in the language of their chat', async () => {
    const runs = await aRunWorld({ people: 1, chat: () => ({ language: 'sv' }) });
    await changePerson(runs, withoutLanguage);
    await runs.planAndSend();
    await runs.settle();
    expect(runs.messages[0]?.message.summary).toMatch(/mars/);
  });

  it('is not shown in the tester’s language in a test run', async () => {
    const runs = await aRunWorld({ people: 1 });
    await changePerson(runs, withoutLanguage);
    await changeChat(runs, FACILITATOR.id, { language: 'sv' });
    await runs.planAndSend({ redirectToMe: true });
    await runs.settle();
    expect(runs.messages[0]).toMatchObject({ to: FACILITATOR.id });
    expect(runs.messages[0]?.message.summary).toMatch(/maaliskuu/);
  });
});
