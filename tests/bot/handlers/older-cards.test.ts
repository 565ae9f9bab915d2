import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRefusal } from '../../../bot/cards/kit/refusal-card.ts';
import { createReader } from '../../../bot/cards/kit/reader.ts';
import { VERBS } from '../../../bot/handlers/on-button.ts';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { EVERY_CARD } from '../../support/cases/every-card.ts';
import { PRESS_DOORS } from '../../support/cases/chat-doors.ts';
import type { PressedButton } from '../../support/drivers/card-driver.ts';
import { aGoal, anOrganisation, aSectionAnswer, PEOPLE } from '../../support/fixtures/builders.ts';
import { isRecord, objectsIn, type Json } from '../../support/fixtures/json.ts';
import { startGuardedWorld, type GuardedWorld } from '../../support/world/guarded-world.ts';

const FILE = 'tests/support/fixtures/card-data.json';
/** What buttons of cards send, as released versions have drawn them. Such cards stay in chats for years. */
const sentCards: readonly PressedButton[] = JSON.parse(
  readFileSync(join(__dirname, '../../..', FILE), 'utf8'),
);

const fi = createReader('fi', anOrganisation());
const OUTDATED = describeRefusal(new Refusal('unknown-action'), fi);
const VERSION = 1;
const { owner, facilitator, deputy } = PEOPLE;

let world: GuardedWorld;
beforeAll(async () => {
  world = await startGuardedWorld();
});
afterAll(() => world.stop());

function pressesOn({ card }: CardMessage): readonly PressedButton[] {
  const elements = [...objectsIn(card)];
  const inputs = elements.filter(({ type }) => String(type).startsWith('Input.'));
  const typed = Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
  return elements
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ verb, data, associatedInputs }) => ({
      verb: String(verb),
      data: { ...(isRecord(data) ? data : {}), ...(associatedInputs === 'none' ? {} : typed) },
    }));
}

/** The names of fields, without those that differ from goal to goal. */
const shapeOf = ({ verb, data }: PressedButton): string => {
  const names = Object.keys(data).map((name) => name.replace(/^.*\./, '*.'));
  return [verb, ...new Set(names.toSorted())].join(' ');
};

const clickerOf = (verb: string) => {
  const needs = PRESS_DOORS[verb]?.needs;
  if (needs === 'facilitates') return facilitator;
  return needs === 'takes-over' || needs === 'asked-to-take-over' ? deputy : owner;
};

async function press(button: PressedButton) {
  await world.prepare(PRESS_DOORS[button.verb] ?? { needs: 'everyone' }, 'current');
  const { harness } = world;
  const before = harness.logged.length;
  const person = clickerOf(button.verb);
  const card = await harness.press(person, button, { replyToId: 'message-1' });
  await harness.settle();
  const logged = harness.logged.slice(before);
  return {
    card,
    faults: logged.filter(({ level }) => level === 'error'),
    refusals: logged.filter(({ event }) => event === 'refused').map(({ code }) => code),
    changed: world.changedKeys().filter((key) => !key.includes('conversation:')),
  };
}

const cases = sentCards.map((one) => [shapeOf(one), one] as const);

it('has the data of every button that a card can have', () => {
  const known = new Set(sentCards.map(shapeOf));
  const drawn = EVERY_CARD.flatMap(([, draw]) => pressesOn(draw(fi)));
  const missing = new Map(
    drawn.filter((one) => !known.has(shapeOf(one))).map((one) => [shapeOf(one), one]),
  );
  if (missing.size > 0)
    throw new Error(
      `Add to ${FILE}, and leave the rest:\n${JSON.stringify([...missing.values()])}`,
    );
  expect([...new Set(sentCards.map(({ verb }) => verb))].toSorted()).toEqual(
    Object.keys(VERBS).toSorted(),
  );
});

describe('a button of a card that a released version has sent', () => {
  it.each(cases)('is understood: %s', async (_, button) => {
    const { card, faults, refusals } = await press(button);
    expect(faults).toEqual([]);
    expect(refusals).not.toContain('unknown-action');
    expect(card.text).not.toContain(OUTDATED);
  });
});

/** Their data have the same meaning in every version. */
const WORK_ALWAYS = ['my-goals', 'open-check-in', 'say', 'choose-language', 'show-history'];

describe.each([VERSION - 1, VERSION + 1])('a card with data of version %d', (v) => {
  const outdated = cases.filter(([, { verb }]) => !WORK_ALWAYS.includes(verb));

  it.each(outdated)('changes nothing and says that it is outdated: %s', async (_, button) => {
    const { card, faults, changed } = await press({ ...button, data: { ...button.data, v } });
    expect({ faults, changed }).toEqual({ faults: [], changed: [] });
    const lines = [OUTDATED, fi.words.bot.form.outdatedCard];
    expect(lines.some((one) => card.text.includes(one))).toBe(true);
    expect(card.buttons).not.toEqual([]);
  });

  it.each(cases.filter(([, { verb }]) => WORK_ALWAYS.includes(verb)))(
    'works where nothing depends on the version: %s',
    async (_, button) => {
      const { faults, refusals } = await press({ ...button, data: { ...button.data, v } });
      expect(faults).toEqual([]);
      expect(refusals).not.toContain('unknown-action');
    },
  );

  const target = { v, goal: aGoal().id, month: '2026-03' };

  it('is followed by the current form with what was typed, which can be saved', async () => {
    const typed = { 'goal.forecast': 'uncertain', 'goal.explanation': 'Tila puuttuu yhä.' };
    const data: Json = { ...target, basedOn: 0, submission: 'submission-1', ...typed };
    const { card } = await press({ verb: 'submit-check-in', data });
    expect(card.text).toContain(fi.words.bot.form.outdatedCard);
    expect([...card.fields.values()]).toEqual(expect.arrayContaining(Object.values(typed)));
    await world.harness.press(owner, card.pressOf(fi.words.bot.form.save));
    const history = await world.harness.context.stores.checkIns.history(2026, aGoal().id);
    expect(history.at(-1)).toMatchObject({
      month: '2026-03',
      sections: [aSectionAnswer({ explanation: 'Tila puuttuu yhä.', forecast: 'uncertain' })].map(
        ({ explanation, forecast }) => ({ explanation, forecast }),
      ),
    });
  });

  it.each<[string, Json]>([
    ['send-not-right-person', { note: 'Kirjoitettu teksti' }],
    ['answer-question', { question: 'question-1', year: 2026, answer: 'Kirjoitettu teksti' }],
    ['ask-hand-over', { name: 'Kirjoitettu teksti', to: '', scope: 'month' }],
    ['confirm-unchanged', { goals: '', [`${aGoal().id}.reflection`]: 'Kirjoitettu teksti' }],
  ])('gives back what was typed: %s', async (verb, more) => {
    const { card } = await press({ verb, data: { ...target, ...more } });
    expect(card.text).toContain('Kirjoitettu teksti');
  });

  it('does not show the form of a goal that the person may not answer', async () => {
    const data: Json = { ...target, goal: 'varaamo', 'goal.explanation': 'Tila' };
    const { card } = await press({ verb: 'submit-check-in', data });
    expect(card.text).not.toContain('Varaamo');
    expect(card.text).toContain('Tila');
  });
});
