import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { parseDemoGoal } from '../../../bot/imports/demo-files.ts';
import { planDemoAnswers } from '../../../bot/imports/demo-plan.ts';
import { parseDemoQuestions } from '../../../bot/imports/demo-questions.ts';
import { parseDemoThemes, moveNotesToYear } from '../../../bot/imports/demo-themes.ts';
import { findAnswerProblems } from '../../../domain/check-in/answer-problems.ts';
import { sectionsOf } from '../../../domain/goal/goal.ts';
import { month } from '../../support/fixtures/ids.ts';
import { readDemoBody, theDemo } from './demo-support.ts';

/** Names of people and companies in the documents, hashed so that the test does not contain them. */
const NAMES = new Set([
  '039fc3bf936c9105',
  '0e7c1f864ccfb9ff',
  '1001f085ab6fecdf',
  '26fbe1128414a27f',
  '832f4c9beb7b37f3',
  '93a2b6d95d1d0dd7',
  '947f6ca13f552bf9',
  'b0b8347889730f44',
  'b1e4d1cd313e7447',
  'baa654fa42d7e65d',
  'bc730c6fe1e2e032',
  'bd5b82c75ce370ac',
  'c16f4d5440018239',
  'cc3cda2e0768d625',
  'cfa23199fe669225',
  'd432a126f6fe1d3d',
  'd79c3decef6fda3f',
  'e6344626b21aeb8a',
  'fbc835d2c63c85a2',
]);

const DEMO = new URL('../../../bot/imports/demo/', import.meta.url);

describe('the demo files', () => {
  it('all parse, with one goal a file', async () => {
    const files = await readdir(new URL('goals/', DEMO));
    const { goals } = await theDemo();

    expect(goals.map(({ goal }) => `${goal.id}.json`).toSorted()).toEqual(files.toSorted());
    expect(goals.map(({ goal }) => goal.order)).toEqual(goals.map((_, index) => index + 1));
  });

  it('hold 14 to 16 goals and 20 to 25 people', async () => {
    const { goals, people } = await theDemo();

    expect(goals.length).toBeGreaterThanOrEqual(14);
    expect(goals.length).toBeLessThanOrEqual(16);
    expect(people.length).toBeGreaterThanOrEqual(20);
    expect(people.length).toBeLessThanOrEqual(25);
  });

  it('give each theme a goal and use every kind of indicator in both directions', async () => {
    const { goals } = await theDemo();
    const { themes } = await readDemoBody();
    const indicators = goals.flatMap(({ goal }) =>
      [goal, ...goal.subGoals].flatMap((section) => section.indicators),
    );
    const kinds = indicators.map((one) => (one.kind === 'number' ? one.direction : one.kind));

    expect(new Set(goals.map(({ goal }) => goal.theme))).toEqual(
      new Set(themes.map(({ id }) => id)),
    );
    expect([...new Set(kinds)].toSorted()).toEqual(['at-least', 'at-most', 'decision', 'yes-no']);
  });

  it('contain answers that the form of their goal accepts', async () => {
    const demo = await theDemo();
    const goals = new Map(demo.goals.map(({ goal }) => [goal.id, goal]));
    const problems = planDemoAnswers(demo, month('2026-12')).flatMap(
      ({ goal: id, day, sections }) => {
        const goal = goals.get(id);
        return goal ? findAnswerProblems(goal, sections, day) : [];
      },
    );

    expect(problems).toEqual([]);
  });

  it('contain answers only by people who answer for the goal', async () => {
    const { goals, keys } = await theDemo();
    const strangers = goals.flatMap(({ goal, history }) =>
      history.filter(({ by }) => {
        const person = keys.get(by);
        return !person || ![...goal.owners, ...goal.projectManagers].includes(person);
      }),
    );

    expect(strangers).toEqual([]);
  });

  it('explain every answer and every goal', async () => {
    const demo = await theDemo();
    const texts = planDemoAnswers(demo, month('2026-12')).flatMap(({ sections }) =>
      sections.map((section) => section.explanation),
    );

    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(demo.goals.every(({ goal }) => sectionsOf(goal).length > 0)).toBe(true);
  });

  it('have notes on every theme, with the figures of the documents moved to the demo year', async () => {
    const { themes } = await theDemo();
    const body = await readDemoBody();
    const themeFigures = themes.flatMap((theme) =>
      moveNotesToYear(theme, 2026).indicators.flatMap(({ id, lines }) =>
        lines.map(({ points }) => [id, ...points.map((one) => `${one.period}: ${one.value}`)]),
      ),
    );

    expect(themes.map(({ theme }) => theme)).toEqual(body.themes.map(({ id }) => id));
    expect(themes.every((one) => one.successes.length > 0 && one.challenges.length > 0)).toBe(true);
    expect(themeFigures).toEqual([
      ['suositteluindeksi', '6–12/2024: 38', '2025: 40', '1–10/2026: 42'],
      ['kirjastokavijat', '2025: 3.1'],
      ['varaamon-tilat', '2023–2026: 91'],
      ['valmentava-johtaminen', '2024: 67', '2026: 71.9'],
      ['valmentava-johtaminen', '2024: 68.8', '2026: 73'],
      ['kayntikerran-kustannus', '2024: 3.06'],
    ]);
  });

  it('are refused with the field when a theme is unknown or has too little text', async () => {
    const body = await readDemoBody();
    const bad = { theme: 'olematon', successes: [' '], challenges: [], indicators: [] };

    expect(() => parseDemoThemes([bad], 'demo/themes.json', body)).toThrow(
      'demo/themes.json: [0].theme: "olematon" is not a theme of the organisation; correct it\n' +
        'demo/themes.json: [0].successes.0: required; correct it',
    );
  });

  it.each([
    [{ goal: 'olematon' }, '[0].goal: "olematon" is not a goal of the demo; correct it'],
    [
      { by: 'digitalManager' },
      '[0].by: "digitalManager" is not in the management group; correct it',
    ],
    [
      { answer: { by: 'leader', monthsAgo: 0, dayOfMonth: 2, text: 'Kyllä' } },
      '[0].answer.by: "leader" does not answer for the goal; correct it',
    ],
    [{ text: ' ' }, '[0].text: must not be empty; write the text'],
  ])('are refused with the field when a question has %j', async (over, fault) => {
    const badQuestion = {
      id: 'demo-koe',
      goal: 'varaamo',
      by: 'leader',
      monthsAgo: 0,
      dayOfMonth: 1,
      text: 'Milloin?',
    };
    const demo = await theDemo();

    expect(() =>
      parseDemoQuestions([{ ...badQuestion, ...over }], 'demo/questions.json', demo),
    ).toThrow(`demo/questions.json: ${fault}`);
  });

  it('contain no real name', async () => {
    const paths = [
      'organisation.json',
      'people.json',
      'questions.json',
      'themes.json',
      ...(await goalPaths()),
    ];
    const texts = await Promise.all(paths.map((path) => readFile(new URL(path, DEMO), 'utf8')));
    const words = texts.join(' ').match(/\p{Lu}\p{L}{3,}/gu) ?? [];

    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(startsWithName)).toEqual([]);
  });

  it('are refused with the file and the field when a goal names an unknown key', async () => {
    const body = await readDemoBody();
    const { people, keys } = await theDemo();
    const text = await readFile(new URL('goals/varaamo.json', DEMO), 'utf8');
    const json: unknown = JSON.parse(text.replace('"spaceManager"', '"spacemanager"'));

    expect(() =>
      parseDemoGoal(json, 'demo/goals/varaamo.json', { organisation: body, people, keys }),
    ).toThrow('demo/goals/varaamo.json: projectManagers[0]: must be an Entra object id');
  });
});

const goalPaths = async () =>
  (await readdir(new URL('goals/', DEMO))).map((name) => `goals/${name}`);

/** Finnish inflects word endings, so every prefix is looked up. */
function startsWithName(word: string): boolean {
  const letters = word.toLowerCase();
  return Array.from(letters, (_, index) => letters.slice(0, index + 1)).some((beginning) =>
    NAMES.has(createHash('sha256').update(beginning).digest('hex').slice(0, 16)),
  );
}
