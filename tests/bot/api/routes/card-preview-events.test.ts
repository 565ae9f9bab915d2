import type { EventCard, NoPreviewReason } from '../../../../contract/previewable-cards.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import {
  aGoal,
  aHandOver,
  anAudit,
  aQuestion,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { goalId, instant, questionId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { waitUntil } from '../../../support/drivers/until.ts';

const { owner, projectManager, deputy, leader, facilitator } = PEOPLE;
const QUESTIONS = '/goals/palvelutorit/questions/2026';
const ASKED = instant('2026-03-09T08:00:00.000Z');

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness({
    goals: [
      aGoal(),
      aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', projectManagers: [] }),
    ],
  });
  api = await createApi(bot);
  for (const person of [owner, projectManager, deputy, leader, facilitator])
    await bot.say(person, 'ohje');
});
afterEach(() => bot.stop());

const preview = async (person: PersonId, card: string, more = ''): Promise<Json> => {
  const path = `/cards?person=${person}&card=${card}${more}`;
  return (await api('GET', path, { as: facilitator })).body;
};
const drawnOf = async (person: PersonId, card: string): Promise<Json> => {
  const { drawn } = await preview(person, card);
  return isRecord(drawn) ? drawn : {};
};

const cardIn = (activity: Json | undefined): unknown => {
  const attachments = activity?.attachments;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  return isRecord(first) ? first.content : undefined;
};
const sentTo = (person: PersonId): unknown =>
  cardIn(bot.connector.posted.findLast((one) => one.conversation === `chat-${person}`)?.activity);

const press = (person: PersonId, verb: string, more: Json = {}) =>
  bot.press(person, { verb, data: { v: 1, month: MARCH, goal: 'palvelutorit', ...more } });
const ask = () =>
  api('POST', QUESTIONS, { as: leader, body: { id: 'question-1', text: 'Mitä se maksaa?' } });
const reply = () =>
  api('POST', `${QUESTIONS}/question-1/answer`, { as: owner, body: { text: 'Vähän.' } });
const offer = () => press(owner, 'ask-hand-over', { to: deputy, scope: 'month' });
const decline = async () => {
  const [asked] = await bot.context.stores.handOvers.list(MARCH);
  bot.setClock(instant('2026-03-10T09:00:00.000Z'));
  await press(deputy, 'answer-hand-over', {
    from: owner,
    askedAt: asked?.value.askedAt,
    answer: 'decline',
  });
};

interface Case {
  readonly card: EventCard;
  readonly person: PersonId;
  readonly gap: NoPreviewReason;
  readonly acts: readonly (() => Promise<unknown>)[];
}

const NEWS: readonly Case[] = [
  { card: 'question', person: owner, gap: 'no-question', acts: [ask] },
  { card: 'question-reply', person: leader, gap: 'no-reply', acts: [ask, reply] },
  { card: 'hand-over-offer', person: deputy, gap: 'no-offer', acts: [offer] },
  { card: 'hand-over-reply', person: owner, gap: 'no-offer-answered', acts: [offer, decline] },
  {
    card: 'took-over',
    person: owner,
    gap: 'not-taken-over',
    acts: [() => press(deputy, 'take-over')],
  },
  {
    card: 'wrong-person',
    person: facilitator,
    gap: 'nobody-wrong',
    acts: [() => press(owner, 'send-not-right-person', { note: 'Kysy Sirpalta.' })],
  },
];

it.each(NEWS)(
  '$card is the card that was sent, and there is none before',
  async ({ card, person, gap, acts }) => {
    expect(await drawnOf(person, card)).toEqual({ kind: 'none', why: gap });
    for (const act of acts) await act();
    const view = await preview(person, card);
    expect(view).toMatchObject({
      goal: 'palvelutorit',
      goals: [{ id: 'palvelutorit', name: 'Palvelutorit' }],
      drawn: { kind: 'card', refused: false },
    });
    expect(isRecord(view.drawn) && view.drawn.card).toEqual(sentTo(person));
  },
);

it('shows the receipt of a reply as the question turned into it', async () => {
  expect(await drawnOf(owner, 'question-receipt')).toEqual({
    kind: 'none',
    why: 'no-question-answered',
  });
  await ask();
  const question = seeCard(sentTo(owner));
  const receipt = await bot.press(owner, question.pressOf('Vastaa', { Vastauksesi: 'Vähän.' }));
  expect((await drawnOf(owner, 'question-receipt')).card).toEqual(receipt.card);
});

it('shows reports of wrong people to facilitators only', async () => {
  await press(owner, 'send-not-right-person');
  expect(await drawnOf(leader, 'wrong-person')).toEqual({ kind: 'none', why: 'facilitators-only' });
});

describe('questions about two goals', () => {
  beforeEach(async () => {
    for (const [at, goal] of (['palvelutorit', 'varaamo'] as const).entries()) {
      const id = questionId(`question-${at + 1}`);
      const askedAt = instant(`2026-03-0${at + 1}T08:00:00.000Z`);
      const text = `Miten ${goal} voi?`;
      const question = aQuestion({ id, goal: goalId(goal), askedAt, text });
      await bot.context.stores.questions.save(question, undefined, anAudit());
    }
  });

  it('are chosen by goal; without one, the newest', async () => {
    const newest = await preview(owner, 'question');
    expect(newest).toMatchObject({
      goal: 'varaamo',
      goals: [{ id: 'varaamo' }, { id: 'palvelutorit' }],
    });
    const other = await preview(owner, 'question', '&goal=palvelutorit');
    expect(JSON.stringify(other.drawn)).toContain('Miten palvelutorit voi?');
  });

  it('show the newest when the one in the address is answered', async () => {
    await api('POST', `${QUESTIONS}/question-1/answer`, { as: owner, body: { text: 'Hyvin.' } });
    const view = await preview(owner, 'question', '&goal=palvelutorit');
    expect(view).toMatchObject({ goal: 'varaamo', goals: [{ id: 'varaamo' }] });
  });

  it('have no card for the person who asked or may not answer', async () => {
    for (const person of [leader, deputy])
      expect(await drawnOf(person, 'question')).toEqual({ kind: 'none', why: 'no-question' });
  });
});

it('distinguishes an answered hand-over request from a goal that was taken over', async () => {
  const accepted = aHandOver({ askedAt: ASKED, answeredAt: instant('2026-03-10T08:00:00.000Z') });
  await bot.context.stores.handOvers.save(accepted, undefined, anAudit());
  expect(await drawnOf(owner, 'hand-over-reply')).toMatchObject({ kind: 'card' });
  expect(await drawnOf(owner, 'took-over')).toEqual({ kind: 'none', why: 'not-taken-over' });
});

describe('the card that replaces a reminder', () => {
  const remind = async () => {
    const { body } = await api('POST', '/runs', { as: facilitator, body: {} });
    await api('POST', `/runs/2026-03/${String(body.id)}/send`, { as: facilitator });
    await bot.settle();
  };
  const rewritten = () =>
    bot.connector.posted.find(
      (one) => one.method === 'PUT' && one.conversation === `chat-${owner}`,
    );

  it('is shown to the others once the goal is answered', async () => {
    await remind();
    await api('PUT', '/goals/palvelutorit/check-ins/2026-03', {
      as: projectManager,
      body: { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] },
    });
    await waitUntil(() => rewritten() !== undefined, 'the owner’s card is rewritten');
    const { card } = await drawnOf(owner, 'refreshed');
    expect(card).toEqual(cardIn(rewritten()?.activity));
  });

  it('is not sent again today', async () => {
    expect((await drawnOf(owner, 'reminder')).unsent).toBeUndefined();
    await remind();
    expect(await drawnOf(owner, 'reminder')).toMatchObject({
      kind: 'card',
      unsent: 'reminded-today',
    });
  });

  it('points to the newest one where there is one', async () => {
    await remind();
    expect(await drawnOf(owner, 'superseded')).toMatchObject({ kind: 'card', refused: false });
  });
});
