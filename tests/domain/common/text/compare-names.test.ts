import { compareByNameIn, compareNamesIn } from '../../../../domain/common/text/compare-names.ts';

describe('the order of names', () => {
  it.each([
    ['fi', ['Anna', 'Zorro', 'Åsa', 'Äijö', 'Öhman']],
    ['sv', ['Anna', 'Zorro', 'Åsa', 'Äijö', 'Öhman']],
    ['en', ['Äijö', 'Anna', 'Åsa', 'Öhman', 'Zorro']],
  ] as const)('is that of the alphabet of %s', (language, order) => {
    const names = ['Öhman', 'Åsa', 'Zorro', 'Äijö', 'Anna'];
    expect(names.toSorted(compareNamesIn(language))).toEqual(order);
    const named = names.map((name) => ({ name })).toSorted(compareByNameIn(language));
    expect(named.map(({ name }) => name)).toEqual(order);
  });
});
