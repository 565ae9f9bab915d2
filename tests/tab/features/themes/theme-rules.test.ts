import type { Language } from '../../../../domain/common/person.ts';
import {
  findThemeNotesProblems,
  type KeyIndicator,
  type ThemeNotesContent,
} from '../../../../domain/portfolio/theme-notes.ts';
import {
  toNotesContent,
  toNotesDraft,
  emptyIndicator,
  findNotesProblems,
  type IndicatorDraft,
  type NotesDraft,
} from '../../../../tab/features/themes/notes/notes-draft.ts';
import {
  describeAim,
  figuresInWords,
  isInTrouble,
  targetInWords,
} from '../../../../tab/features/themes/theme-words.ts';
import { aKeyIndicator, aThemeNotes } from '../../../support/fixtures/builders.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';

const { input } = tabWordsIn('fi').format;
const BASE = toNotesDraft(aThemeNotes(), input);

const series = (name: string, ...points: readonly (readonly [string, number])[]) => ({
  name,
  points: points.map(([period, value]) => ({ period, value })),
});

/** The draft of the single indicator after the change. */
function typed(change: Partial<IndicatorDraft>): NotesDraft {
  return {
    ...BASE,
    indicators: BASE.indicators.map((one) => ({ ...one, ...change })),
  };
}

const problems = (draft: NotesDraft): readonly string[] =>
  [...findNotesProblems(draft)].map(([field, { problem }]) => `${field} ${problem}`);

describe('notes as they are typed', () => {
  const FULL: ThemeNotesContent = {
    successes: ['Yksi', 'Kaksi'],
    challenges: [],
    indicators: [
      aKeyIndicator({
        source: 'Kysely',
        note: 'Joka toinen vuosi',
        direction: 'at-least',
        target: 0.5,
      }),
      aKeyIndicator({
        id: 'kaksi',
        name: 'Kaksi sarjaa',
        lines: [series('Oma', ['2018', 67], ['2020', 71.9]), series('Koko', ['2019', 68.8])],
      }),
      aKeyIndicator({ id: 'sana', name: 'Sanoin', lines: [], note: 'Luvut tulevat.' }),
    ],
  };

  it.each([
    ['all kinds of notes', FULL],
    ['nothing', { successes: [], challenges: [], indicators: [] }],
  ])('are kept as they were when nothing was typed: %s', (_, notes) => {
    expect(toNotesContent(toNotesDraft(notes, input))).toEqual(notes);
    expect(findNotesProblems(toNotesDraft(notes, input)).size).toBe(0);
  });

  it('show figures with the language’s decimal mark, and accept either', () => {
    const [period] = toNotesDraft(FULL, input).indicators[1]?.periods ?? [];
    expect(toNotesDraft(FULL, input).indicators[0]?.target).toBe('0,5');
    expect(period).toMatchObject({ period: '2018', values: { 'line-0': '67' } });
    const figure = (target: string) =>
      toNotesContent(typed({ direction: 'at-most', target })).indicators[0]?.target;
    expect(['71,9', '71.9', ' 1 234,5 ', 'paljon'].map(figure)).toEqual([71.9, 71.9, 1234.5, NaN]);
  });

  it('drop empty rows, and spaces around texts', () => {
    const draft = {
      ...BASE,
      successes: [...BASE.successes, { key: 'x', text: ' ' }, { key: 'y', text: ' Uusi ' }],
    };
    expect(toNotesContent(draft).successes).toEqual(['Yhteistyö laajeni.', 'Uusi']);
    expect(problems(draft)).toEqual([]);
  });

  it('drop a period in which a line has no figure', () => {
    const { lines, periods } = typed({}).indicators[0] ?? emptyIndicator('x');
    const more = [...lines, { key: 'b', name: 'Koko' }];
    const draft = typed({
      lines: more.map((line, index) => ({ ...line, name: `Sarja ${index}` })),
      periods: periods.map((one, index) => ({
        ...one,
        values: { ...one.values, ...(index === 1 && { b: '7' }) },
      })),
    });
    expect(toNotesContent(draft).indicators[0]?.lines).toEqual([
      series('Sarja 0', ['2018', 38], ['2020', 42.5]),
      series('Sarja 1', ['2020', 7]),
    ]);
  });

  it.each([
    ['no name', typed({ name: ' ' }), 'nps.name required'],
    ['a target in words', typed({ target: 'x', direction: 'at-most' }), 'nps.target not-a-number'],
    ['a target without its side', typed({ target: '7' }), 'nps.direction direction-needed'],
    ['a side without a target', typed({ direction: 'at-most' }), 'nps.target required'],
    ['nothing to tell', typed({ periods: [] }), 'nps.lines nothing-told'],
    [
      'a figure without its period',
      typed({ periods: [{ key: 'p', period: '', values: { 'line-0': '7' } }] }),
      'nps.p required',
    ],
    [
      'a figure that is none',
      typed({ periods: [{ key: 'p', period: '2019', values: { 'line-0': '7,5 tai 8' } }] }),
      'nps.p.line-0 not-a-number',
    ],
    [
      'a period without a figure',
      typed({
        periods: [...(BASE.indicators[0]?.periods ?? []), { key: 'p', period: '2021', values: {} }],
      }),
      'nps.p.line-0 required',
    ],
    [
      'a period twice',
      typed({
        periods: ['a', 'b'].map((key) => ({ key, period: '2019', values: { 'line-0': '1' } })),
      }),
      'nps.b twice',
    ],
    [
      'a second line without a name',
      typed({
        lines: [
          { key: 'line-0', name: 'Oma' },
          { key: 'b', name: '' },
        ],
        periods: [{ key: 'p', period: '2019', values: { 'line-0': '1', b: '2' } }],
      }),
      'nps.b required',
    ],
    [
      'a second line without figures',
      typed({
        lines: [
          { key: 'line-0', name: 'Oma' },
          { key: 'b', name: 'Koko' },
        ],
      }),
      'nps.lines nothing-told',
    ],
    [
      'a long text after a blank one',
      {
        ...BASE,
        challenges: [
          { key: 'a', text: '' },
          { key: 'b', text: 'x'.repeat(501) },
        ],
      },
      'challenges.b too-long',
    ],
    [
      'too many texts',
      { ...BASE, successes: Array.from({ length: 13 }, (_, at) => ({ key: `k${at}`, text: 'x' })) },
      'successes too-many',
    ],
  ])('are marked at the field that is at fault: %s', (_, draft, expected) => {
    expect(problems(draft)).toEqual([expected]);
  });

  it('begin an indicator that shows what is missing', () => {
    const draft = { ...BASE, indicators: [emptyIndicator('k-1')] };
    expect(problems(draft)).toEqual(['k-1.name required', 'k-1.lines nothing-told']);
  });

  it('are accepted by the server once nothing is marked', () => {
    const draft = typed({ name: 'Uusi nimi', target: '50', direction: 'at-least' });
    expect(findNotesProblems(draft).size).toBe(0);
    expect(findThemeNotesProblems(toNotesContent(draft))).toEqual([]);
  });
});

describe('what the figures say', () => {
  const two = aKeyIndicator({
    unit: 'pistettä',
    lines: [series('Oma', ['2018', 67], ['2020', 71.9]), series('Koko', ['2020', 73])],
  });
  it.each<[string, Language, KeyIndicator, string]>([
    [
      'the latest and the first',
      'fi',
      aKeyIndicator(),
      'Viimeisin 42,5 (2020), ensimmäinen 38 (2018).',
    ],
    ['the latest and the first', 'en', aKeyIndicator(), 'Latest 42.5 (2020), first 38 (2018).'],
    [
      'each line by its name',
      'fi',
      two,
      'Oma: Viimeisin 71,9 pistettä (2020), ensimmäinen 67 pistettä (2018). Koko: 73 pistettä (2020).',
    ],
    [
      'a target that is reached',
      'sv',
      aKeyIndicator({ target: 40, direction: 'at-least' }),
      'Senaste tal 42,5 (2020), första 38 (2018). Målet är minst 40. Målet har nåtts.',
    ],
    [
      'a target that is not',
      'en',
      aKeyIndicator({ unit: '€', target: 40, direction: 'at-most' }),
      'Latest 42.5 € (2020), first 38 € (2018). The target is at most 40 €. The target has not been reached yet.',
    ],
    [
      'a target alone for several lines',
      'en',
      { ...two, target: 75, direction: 'at-least' },
      'Oma: Latest 71.9 pistettä (2020), first 67 pistettä (2018). Koko: 73 pistettä (2020). The target is at least 75 pistettä.',
    ],
    ['nothing without figures', 'fi', aKeyIndicator({ lines: [] }), ''],
  ])('is %s, in %s', (_, language, indicator, expected) => {
    const words = tabWordsIn(language);
    const sentences = [figuresInWords(indicator, words), targetInWords(indicator, words)];
    expect(sentences.filter((one) => one !== undefined).join(' ')).toBe(expected);
  });

  it('has no aim without a target', () => {
    expect(describeAim(aKeyIndicator(), tabWordsIn('fi'))).toBeUndefined();
  });
});

it.each([
  [{}, false],
  [{ uncertain: 1 }, true],
  [{ silent: 1 }, true],
  [{ 'will-not-be-met': 1 }, true],
])('a theme with %j more is in trouble: %p', (more, expected) => {
  const none = { met: 1, 'will-be-met': 2, uncertain: 0, silent: 0, 'will-not-be-met': 0 };
  expect(isInTrouble({ ...none, ...more })).toBe(expected);
});
