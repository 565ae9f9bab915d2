import { mergeFields } from '../../../../tab/lib/drafts/merge-fields.ts';

interface Typed {
  readonly name?: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly days: readonly string[];
}

const base: Typed = { name: 'a', texts: { fi: 'f', sv: 's' }, days: ['1'] };

describe('what was typed, on top of what another person has stored', () => {
  it.each<[string, Partial<Typed>, Partial<Typed>, Partial<Typed>]>([
    ['stays where theirs is as before', { name: 'mine' }, {}, { name: 'mine' }],
    ['gives way where nothing was typed', {}, { name: 'theirs' }, { name: 'theirs' }],
    ['stays where both changed it', { name: 'mine' }, { name: 'theirs' }, { name: 'mine' }],
    [
      'is merged field by field, also further in',
      { texts: { fi: 'mine', sv: 's' } },
      { texts: { fi: 'f', sv: 'theirs' }, days: [] },
      { texts: { fi: 'mine', sv: 'theirs' }, days: [] },
    ],
    [
      'is one thing where it is a list',
      { days: ['1', '2'] },
      { days: ['0'] },
      { days: ['1', '2'] },
    ],
  ])('%s', (_what, typed, stored, merged) => {
    const [mine, theirs] = [typed, stored].map((one) => ({ ...base, ...one }));
    expect(mergeFields(base, mine ?? base, theirs ?? base)).toEqual({ ...base, ...merged });
  });

  it('drops what they removed, and what was removed here', () => {
    const { name: _name, ...without } = base;
    expect(mergeFields<Typed>(base, { ...base, days: [] }, without)).toEqual({
      ...without,
      days: [],
    });
    expect(mergeFields<Typed>(base, without, { ...base, days: [] })).toEqual({
      ...without,
      days: [],
    });
  });
});
