import type { PersonId } from '../../../../domain/common/ids.ts';
import { addMinutes } from '../../../../domain/common/month.ts';
import { MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { lastCardTo, startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator } = PEOPLE;
const GOAL = goalId('palvelutorit');

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness({ limits: { personInFlight: 100 } });
  for (const person of [owner, projectManager, facilitator]) await bot.say(person, 'ohje');
  greetings = bot.connector.posted.length;
});
afterEach(() => bot.stop());

let greetings = 0;
const cardsTo = (person: PersonId): number =>
  bot.connector.posted
    .slice(greetings)
    .filter(({ conversation }) => conversation === `chat-${person}`).length;

async function send(person: PersonId, path: string, body: Json): Promise<Json> {
  const response = await bot.call(person, 'POST', path, body);
  const answer: unknown = await response.json();
  expect(response.status).toBeLessThan(300);
  return isRecord(answer) ? answer : {};
}

const ask = (number: number): Promise<Json> =>
  send(leader, `/goals/${GOAL}/questions/2026`, {
    id: `question-${number}`,
    text: `Kysymys ${number}`,
  });
const reportWrongPerson = (): Promise<Json> =>
  send(owner, `/goals/${GOAL}/check-ins/${MARCH}/wrong-person`, { note: 'En minä' });

const wait = (minutes: number): void => bot.setClock(addMinutes(bot.context.clock(), minutes));
const THIRTY = Array.from({ length: 30 }, (_, index) => index + 1);

describe('thirty reports by one owner', () => {
  it('are all recorded, and send one card to a facilitator', async () => {
    const answers = await Promise.all(THIRTY.map(reportWrongPerson));
    expect(cardsTo(facilitator)).toBe(1);
    const audit = await bot.context.stores.audit(2026);
    expect(audit.filter(({ act }) => act === 'not-the-right-person')).toHaveLength(30);
    expect(answers.filter(({ reachedBefore }) => reachedBefore !== undefined)).toHaveLength(29);
  });

  it('by the button tell why no new card was sent', async () => {
    const press = () =>
      bot.press(owner, {
        verb: 'send-not-right-person',
        data: { v: 1, month: MARCH, goal: GOAL, note: '' },
      });
    expect((await press()).text).toContain('tallennettu ja lähetetään');
    await bot.context.background.idle();
    expect(cardsTo(owner)).toBe(0);
    await press();
    await bot.context.background.idle();
    expect(lastCardTo(bot.connector, `chat-${owner}`).text).toContain('Uutta korttia ei lähetetty');
    expect(cardsTo(facilitator)).toBe(1);
  });

  it('send another card five minutes later', async () => {
    await reportWrongPerson();
    wait(4);
    await reportWrongPerson();
    expect(cardsTo(facilitator)).toBe(1);
    wait(1);
    expect((await reportWrongPerson()).reached).toHaveLength(1);
    expect(cardsTo(facilitator)).toBe(2);
  });
});

describe('thirty questions by one leader', () => {
  it('are all stored, and send one card to each who answers for the goal', async () => {
    for (const number of THIRTY) await ask(number);
    expect([cardsTo(owner), cardsTo(projectManager)]).toEqual([1, 1]);
    expect(await bot.context.stores.questions.list(2026, GOAL)).toHaveLength(30);
    const late = await ask(31);
    expect(late).toMatchObject({ told: [], toldBefore: [{ id: owner }, { id: projectManager }] });
  });

  it('do not hold back the card of another person or another kind', async () => {
    await ask(1);
    await send(facilitator, `/goals/${GOAL}/questions/2026`, { id: 'question-9', text: 'Minä' });
    expect(cardsTo(owner)).toBe(2);
  });
});

it('a card that did not arrive does not hold back the next', async () => {
  bot.connector.fail(`chat-${owner}`, { status: 400 });
  await ask(1);
  bot.connector.recover(`chat-${owner}`);
  const before = cardsTo(owner);
  await ask(2);
  expect(cardsTo(owner)).toBe(before + 1);
});
