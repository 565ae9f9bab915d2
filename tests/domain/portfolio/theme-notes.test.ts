import {
  EMPTY_THEME_NOTES,
  NOTES_LIMITS,
  findThemeNotesProblems,
  mergePeriods,
  type KeyIndicatorSeries,
  type ThemeNotesContent,
} from '../../../domain/portfolio/theme-notes.ts';
import { aKeyIndicator, aThemeNotes } from '../../support/fixtures/builders.ts';

const problemPaths = (notes: Partial<ThemeNotesContent>): readonly string[] =>
  findThemeNotesProblems({ ...EMPTY_THEME_NOTES, ...notes }).map(({ field, problem, limit }) =>
    [field, problem, ...(limit === undefined ? [] : [limit])].join(' '),
  );

const indicator = (over: Parameters<typeof aKeyIndicator>[0]): readonly string[] =>
  problemPaths({ indicators: [aKeyIndicator(over)] });

const line = (
  name: string,
  ...points: readonly (readonly [string, number])[]
): KeyIndicatorSeries => ({
  name,
  points: points.map(([period, value]) => ({ period, value })),
});

const long = (limit: number): string => 'x'.repeat(limit + 1);

describe('the notes of a theme', () => {
  it.each([
    ['nothing', EMPTY_THEME_NOTES],
    ['texts and a series', aThemeNotes()],
    [
      'an indicator that has a note alone',
      { ...EMPTY_THEME_NOTES, indicators: [aKeyIndicator({ lines: [], note: 'Luvut tulevat.' })] },
    ],
    [
      'a text as long as it may be',
      { ...EMPTY_THEME_NOTES, successes: ['x'.repeat(NOTES_LIMITS.text)] },
    ],
    [
      'as many texts as there may be',
      {
        ...EMPTY_THEME_NOTES,
        successes: Array.from({ length: NOTES_LIMITS.successes }, (_, at) => `s${at}`),
      },
    ],
    [
      'the greatest and the least figure',
      {
        ...EMPTY_THEME_NOTES,
        indicators: [
          aKeyIndicator({
            lines: [line('', ['2018', NOTES_LIMITS.value], ['2019', -NOTES_LIMITS.value])],
          }),
        ],
      },
    ],
    ['a line break in a text', { ...EMPTY_THEME_NOTES, challenges: ['Yksi\nkaksi'] }],
  ])('may be %s', (_, notes) => {
    expect(findThemeNotesProblems(notes)).toEqual([]);
  });

  it.each([
    ['an empty text', problemPaths({ successes: ['Hyvä', ' '] }), 'successes.1 required'],
    ['a long text', problemPaths({ challenges: [long(500)] }), 'challenges.0 too-long 500'],
    [
      'direction marks',
      problemPaths({ successes: ['a\u202eb'] }),
      'successes.0 control-characters',
    ],
    [
      'too many texts',
      problemPaths({ successes: Array.from({ length: 13 }, (_, at) => `s${at}`) }),
      'successes too-many 12',
    ],
    ['no name', indicator({ name: '' }), 'indicators.0.name required'],
    ['a long unit', indicator({ unit: long(40) }), 'indicators.0.unit too-long 40'],
    ['an id that is none', indicator({ id: 'Ä' }), 'indicators.0.id id'],
    [
      'a target without a direction',
      indicator({ target: 3 }),
      'indicators.0.direction direction-needed',
    ],
    [
      'a direction without a target',
      indicator({ direction: 'at-most' }),
      'indicators.0.target required',
    ],
    [
      'a target that is no number',
      indicator({ target: Number.NaN, direction: 'at-most' }),
      'indicators.0.target not-a-number',
    ],
    ['neither figures nor a note', indicator({ lines: [] }), 'indicators.0.lines nothing-told'],
    [
      'a note of white space alone',
      indicator({ lines: [], note: ' ' }),
      'indicators.0.lines nothing-told',
    ],
    ['an empty note alone', indicator({ lines: [], note: '' }), 'indicators.0.lines nothing-told'],
    [
      'a line without figures',
      indicator({ lines: [line('')], note: 'On' }),
      'indicators.0.lines.0.points nothing-told',
    ],
    [
      'a line of several without a name',
      indicator({ lines: [line('Oma', ['2018', 1]), line('', ['2018', 2])] }),
      'indicators.0.lines.1.name required',
    ],
    [
      'two lines of one name',
      indicator({ lines: [line('Oma', ['2018', 1]), line(' oma', ['2018', 2])] }),
      'indicators.0.lines.1.name twice',
    ],
    [
      'a period that stands twice',
      indicator({ lines: [line('', ['2018', 1], ['2018', 2])] }),
      'indicators.0.lines.0.points.1.period twice',
    ],
    [
      'a figure past every bound',
      indicator({ lines: [line('', ['2018', 1e13])] }),
      'indicators.0.lines.0.points.0.value too-large 1000000000000',
    ],
    [
      'two indicators of one name',
      problemPaths({ indicators: [aKeyIndicator(), aKeyIndicator({ id: 'toinen' })] }),
      'indicators.1.name twice',
    ],
    [
      'two indicators of one id',
      problemPaths({ indicators: [aKeyIndicator(), aKeyIndicator({ name: 'Toinen' })] }),
      'indicators.1.id twice',
    ],
  ])('may not be %s', (_, problems, expected) => {
    expect(problems).toEqual([expected]);
  });

  it('may not leave out two names, and is not told that they are alike', () => {
    const lines = [line(' ', ['2018', 1]), line('', ['2018', 2])];
    expect(indicator({ lines })).toEqual([
      'indicators.0.lines.0.name required',
      'indicators.0.lines.1.name required',
    ]);
  });

  it('is nothing before it is written', () => {
    expect(EMPTY_THEME_NOTES).toStrictEqual({ successes: [], challenges: [], indicators: [] });
  });
});

describe('the periods of several lines', () => {
  it.each([
    ['one line', [line('', ['2018', 1], ['2020', 2])], ['2018', '2020']],
    [
      'one that only the second has, in its place',
      [line('a', ['2018', 1], ['2020', 2]), line('b', ['2019', 1], ['2020', 2])],
      ['2018', '2019', '2020'],
    ],
    [
      'one that goes on longer',
      [line('a', ['2018', 1]), line('b', ['2018', 1], ['2019', 2], ['2020', 3])],
      ['2018', '2019', '2020'],
    ],
    ['none', [], []],
  ])('are those of %s', (_, lines, expected) => {
    expect(mergePeriods(lines)).toEqual(expected);
  });
});
