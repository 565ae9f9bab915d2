import {
  isNew,
  isWhole,
  findNameProblem,
  newTheme,
  dropEmptyLanguages,
  readRhythm,
  rhythmDraft,
  typedText,
  withDay,
  withIds,
} from '../../../../../tab/features/settings/editing/settings-rules.ts';
import { day } from '../../../../support/fixtures/ids.ts';

describe('the rhythm as typed', () => {
  const draft = rhythmDraft({ opens: 1, closes: 23, dueBefore: 5 });

  it('is read back as it was', () => {
    expect(readRhythm(draft)).toEqual({ opens: 1, closes: 23, dueBefore: 5 });
    expect(readRhythm({ ...draft, opens: ' 3 ' })).toMatchObject({ opens: 3 });
  });

  it.each([
    ['opens', '', 'number'],
    ['opens', '0', 'number'],
    ['closes', '24', 'number'],
    ['closes', '2,5', 'number'],
    ['dueBefore', '-1', 'number'],
    ['dueBefore', 'viisi', 'number'],
    ['dueBefore', '22', undefined],
  ] as const)('with %s %p is wrong by %p', (field, typed, why) => {
    const read = readRhythm({ ...draft, [field]: typed });
    expect('why' in read ? read : {}).toEqual(why ? { field, why } : {});
  });

  it('is not due before it opens', () => {
    const read = readRhythm({ opens: '4', closes: '6', dueBefore: '3' });
    expect(read).toEqual({ field: 'dueBefore', why: 'order' });
  });
});

describe('a text in three languages', () => {
  it.each([
    ['  ', 'needed'],
    ['abcde', undefined],
    [' abcde ', undefined],
    ['abcdef', 'long'],
  ])('%p of at most five characters: %p', (typed, problem) => {
    expect(findNameProblem(typed, 5)).toBe(problem);
  });

  it('is whole when no language is missing', () => {
    expect(isWhole({ fi: 'a', sv: 'b', en: 'c' }, 5)).toBe(true);
    expect(isWhole({ fi: 'a', sv: ' ', en: 'c' }, 5)).toBe(false);
  });

  it('drops languages without text', () => {
    expect(dropEmptyLanguages({ fi: ' Kiitos ', sv: '', en: ' ' })).toEqual({ fi: 'Kiitos' });
    expect(dropEmptyLanguages({ fi: '', sv: '', en: '' })).toBeUndefined();
    expect(typedText({ sv: 'Tack' })).toEqual({ fi: '', sv: 'Tack', en: '' });
    expect(typedText()).toEqual({ fi: '', sv: '', en: '' });
  });
});

it.each([
  ['2026-12-05', ['2026-12-05', '2026-12-07']],
  ['2026-12-07', 'there'],
  ['2026-02-30', 'unreadable'],
  ['', 'unreadable'],
])('a day off %p makes %p', (typed, days) => {
  expect(withDay([day('2026-12-07')], typed)).toEqual(days);
});

describe('the themes', () => {
  const theme = (id: string, fi = id) => ({ id, name: { fi, sv: 'sv', en: 'en' } });

  it('get unique ids from their names when they are new, and keep them', () => {
    const named = (number: number, fi: string) => ({
      ...newTheme(number),
      name: theme('', fi).name,
    });
    const saved = withIds([
      theme('uudistuvat-palvelut', 'Nimi vaihtui'),
      named(0, ' Uudistuvat palvelut '),
      named(1, 'Työ & äly'),
      named(2, '!!!'),
    ]);
    expect(saved.map(({ id }) => id)).toEqual([
      'uudistuvat-palvelut',
      'uudistuvat-palvelut-2',
      'tyo-aly',
      'teema',
    ]);
    expect(saved[1]?.name.fi).toBe('Uudistuvat palvelut');
    expect(saved.some(({ id }) => isNew(id))).toBe(false);
  });
});
