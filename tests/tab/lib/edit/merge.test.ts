import { merge, valueAt } from '../../../../tab/lib/edit/merge.ts';

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
    expect(merge(base, mine ?? base, theirs ?? base).values).toEqual({ ...base, ...merged });
  });

  it('drops what they removed, and what was removed here', () => {
    const { name: _name, ...without } = base;
    expect(merge<Typed>(base, { ...base, days: [] }, without).values).toEqual({
      ...without,
      days: [],
    });
    expect(merge<Typed>(base, without, { ...base, days: [] }).values).toEqual({
      ...without,
      days: [],
    });
  });
});

describe('what both changed differently', () => {
  it.each<[string, Partial<Typed>, Partial<Typed>, readonly string[]]>([
    ['is named', { name: 'mine' }, { name: 'theirs' }, ['name']],
    ['is no conflict where both typed the same', { name: 'x' }, { name: 'x' }, []],
    ['is named by its path', { texts: { fi: 'm', sv: 's' } }, { texts: { fi: 't' } }, ['texts.fi']],
  ])('%s', (_what, typed, stored, conflicts) => {
    expect(merge(base, { ...base, ...typed }, { ...base, ...stored }).conflicts).toEqual(conflicts);
  });

  it('becomes theirs where that was chosen', () => {
    const [mine, theirs] = [
      { ...base, name: 'mine', days: ['2'] },
      { ...base, name: 'theirs', days: ['3'] },
    ];
    expect(merge(base, mine, theirs, new Set(['name'])).values).toEqual({
      ...base,
      name: 'theirs',
      days: ['2'],
    });
  });
});

describe('a list of items with ids', () => {
  const item = (id: string, text = id) => ({ id, text });
  const list = (...items: readonly ReturnType<typeof item>[]) => ({ list: items });
  const was = list(item('a'), item('b'));

  it.each([
    [
      'item by item',
      list(item('a', 'mine'), item('b')),
      list(item('a'), item('b', 'theirs')),
      list(item('a', 'mine'), item('b', 'theirs')),
    ],
    [
      'with what each added, and without what either removed',
      list(item('a'), item('b'), item('m')),
      list(item('b'), item('t')),
      list(item('b'), item('m'), item('t')),
    ],
    [
      'in my order',
      list(item('b'), item('a')),
      list(item('a'), item('b', 'x')),
      list(item('b', 'x'), item('a')),
    ],
    [
      'in theirs if I did not move any',
      list(item('a', 'x'), item('b')),
      list(item('b'), item('a')),
      list(item('b'), item('a', 'x')),
    ],
  ])('is merged %s', (_how, mine, theirs, values) => {
    expect(merge(was, mine, theirs)).toEqual({ values, conflicts: [] });
  });

  it('names the field of an item, and an item that one removed and the other changed', () => {
    const mine = list(item('a', 'mine'));
    const theirs = list(item('a', 'theirs'), item('b', 'theirs'));
    const { values, conflicts } = merge(was, mine, theirs);
    expect(conflicts).toEqual(['list.a.text', 'list.b']);
    expect(values).toEqual(mine);
    expect(merge(was, mine, theirs, new Set(['list.b'])).values).toEqual(
      list(item('a', 'mine'), item('b', 'theirs')),
    );
    expect([valueAt(theirs, 'list.a.text'), valueAt(mine, 'list.b')]).toEqual([
      'theirs',
      undefined,
    ]);
  });
});
