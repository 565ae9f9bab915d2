import { MAX_RESTORED_LENGTH } from '../../../bot/cards/check-in/parse-submit.ts';
import { createReader } from '../../../bot/cards/kit/reader.ts';
import { anOrganisation, aGoal, PEOPLE } from '../../support/fixtures/builders.ts';
import { startHarness, type Harness } from '../../support/world/server-harness.ts';

const { owner, outsider } = PEOPLE;
const LONG = `a${'\n'.repeat(99_989)}b`;
const target = { v: 1, goal: aGoal().id, month: '2026-03' };
const fi = createReader('fi', anOrganisation());

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const submit = (explanation: string) => ({
  verb: 'submit-check-in',
  data: {
    ...target,
    basedOn: 0,
    submission: 'submission-1',
    'goal.forecast': 'uncertain',
    'goal.explanation': explanation,
  },
});
const stored = () => bot.context.stores.checkIns.history(2026, aGoal().id);

describe('an explanation longer than a form accepts', () => {
  it('is refused with a message, and its start is returned', async () => {
    const written = 'ä'.repeat(100_000);
    const card = await bot.press(owner, submit(written));
    expect(card.text).toContain(fi.words.bot.problem['too-long'](fi.format.number(4000)));
    expect([...card.fields.values()]).toContain(written.slice(0, MAX_RESTORED_LENGTH));
    expect(await stored()).toEqual([]);
  });

  it('is returned in full unless it is absurdly long', async () => {
    const written = 'ä'.repeat(MAX_RESTORED_LENGTH);
    const card = await bot.press(owner, submit(written));
    expect([...card.fields.values()]).toContain(written);
  });

  it('is not stored cut off when the rest follows much white space', async () => {
    await bot.press(owner, submit(LONG));
    expect(await stored()).toEqual([]);
  });

  it('is returned bounded even when the person may not see the goal', async () => {
    const answer = await bot.pressRaw(outsider, submit(LONG));
    expect(JSON.stringify(answer).length).toBeLessThan(4 * MAX_RESTORED_LENGTH);
  });
});

describe('any other text of a card', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a note', 'send-not-right-person', { note: LONG }],
    ['a name', 'hand-over', { name: LONG }],
    ['an asked person', 'ask-hand-over', { name: LONG, to: LONG }],
    ['an answer', 'answer-question', { question: 'question-1', year: 2026, answer: LONG }],
    [
      'a reflection',
      'confirm-unchanged',
      {
        submission: 'submission-1',
        goals: aGoal().id,
        [`${aGoal().id}.keep`]: 'true',
        [`${aGoal().id}.reflection`]: LONG,
      },
    ],
    ['a day', 'move-step', { step: LONG, day: LONG }],
    ['a theme', 'plan-run', { theme: LONG }],
    ['a goal', 'take-over', { deputyGoal: LONG }],
    ['a command', 'say', { command: LONG }],
    ['a language', 'choose-language', { language: LONG }],
  ])('is returned bounded: %s', async (_, verb, fields) => {
    for (const person of [owner, PEOPLE.facilitator]) {
      const answer = await bot.pressRaw(person, { verb, data: { ...target, ...fields } });
      expect(JSON.stringify(answer).length).toBeLessThan(60_000);
      expect(JSON.stringify(answer)).not.toContain('\\n'.repeat(MAX_RESTORED_LENGTH + 1));
    }
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('in a message and a search is bounded', async () => {
    const { text } = await bot.say(owner, LONG);
    expect(text.length).toBeLessThan(2000);
  });
});
