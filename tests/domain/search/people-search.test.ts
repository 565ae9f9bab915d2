import { findByName, isSearchable } from '../../../domain/search/people-search.ts';
import { aPerson } from '../../support/fixtures/builders.ts';
import { personId } from '../../support/fixtures/ids.ts';

const named = (name: string, active = true) => aPerson({ id: personId(name.length), name, active });
const found = (typed: string) =>
  findByName([named('Åsa Öström'), named('Pekka Mäki-Lahti'), named('Asta Poissa', false)], typed);

describe('finding people by name', () => {
  it.each(['asa', 'ÖSTROM', 'o\u0308strom', 'öström ås'])('%s finds Åsa Öström', (typed) => {
    expect(found(typed).map((one) => one.name)).toEqual(['Åsa Öström']);
  });

  it('excludes people who have left, and names that do not match', () => {
    expect([found('asta'), found('virtanen')]).toEqual([[], []]);
  });

  it('gives at most fifteen, in the order of the alphabet', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aPerson({ id: personId(index), name: `Maija ${String.fromCharCode(90 - (index % 26))}` }),
    );
    const names = findByName(many, 'maija').map((one) => one.name);
    expect([names.length, names[0]]).toEqual([15, 'Maija A']);
  });

  it.each([
    ['', false],
    ['a', false],
    [' a ', false],
    ['%%', false],
    ['å', false],
    ['aa', true],
  ])('%j is enough to search by: %s', (typed, enough) => {
    expect(isSearchable(typed)).toBe(enough);
  });
});
