import { findPeopleByName, isLongEnoughToSearch } from '../../../domain/search/people-search.ts';
import { aPerson } from '../../support/fixtures/builders.ts';
import { personId } from '../../support/fixtures/ids.ts';

const named = (name: string, active = true) => aPerson({ id: personId(name.length), name, active });
const found = (typed: string) =>
  findPeopleByName(
    [named('Åsa Öström'), named('Pekka Mäki-Lahti'), named('Asta Poissa', false)],
    typed,
    'fi',
  );

describe('finding people by name', () => {
  it.each(['asa', 'ÖSTROM', 'o\u0308strom', 'öström ås'])('%s finds Åsa Öström', (typed) => {
    expect(found(typed).map((one) => one.name)).toEqual(['Åsa Öström']);
  });

  it.each([' maki  pekka ', '\tlahti\n'])('%j finds by every word, however spaced', (typed) => {
    expect(found(typed).map((one) => one.name)).toEqual(['Pekka Mäki-Lahti']);
  });

  it('finds nobody by one of two words', () => {
    expect(found('pekka virtanen')).toEqual([]);
  });

  it('leaves out those who have left, and names that do not match', () => {
    expect([found('asta'), found('virtanen')]).toEqual([[], []]);
  });

  it('gives at most fifteen, in the order of the alphabet', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aPerson({ id: personId(index), name: `Maija ${String.fromCharCode(90 - (index % 26))}` }),
    );
    const names = findPeopleByName(many, 'maija', 'fi').map((one) => one.name);
    expect([names.length, names[0]]).toEqual([15, 'Maija A']);
  });

  it.each([
    ['fi', ['Anna Zetterberg', 'Anna Öhman']],
    ['en', ['Anna Öhman', 'Anna Zetterberg']],
  ] as const)('orders the names as readers of %s do', (language, order) => {
    const people = [named('Anna Zetterberg'), named('Anna Öhman')];
    expect(findPeopleByName(people, 'anna', language).map(({ name }) => name)).toEqual(order);
  });

  it.each([
    ['', false],
    ['a', false],
    [' a ', false],
    ['%%', false],
    ['å', false],
    ['aa', true],
  ])('%j is enough to search by: %s', (typed, enough) => {
    expect(isLongEnoughToSearch(typed)).toBe(enough);
  });
});
