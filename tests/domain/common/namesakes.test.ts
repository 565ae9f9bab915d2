import { detailsOf, isSameName, namesApart } from '../../../domain/common/namesakes.ts';
import { aPerson } from '../../support/fixtures/builders.ts';
import { personId } from '../../support/fixtures/ids.ts';

const [ONE, TWO, OTHER] = [personId(1), personId(2), personId(3)];

describe('names as shown to others', () => {
  it('add the title and the unit only to people who share a name', () => {
    const names = namesApart([
      aPerson({ id: ONE, name: 'Anna Virtanen', unit: 'Kirjastot', title: 'Suunnittelija' }),
      aPerson({ id: TWO, name: ' anna virtanen', unit: 'Museot' }),
      aPerson({ id: OTHER, name: 'Olli Muu', unit: 'Museot' }),
    ]);
    expect(names.get(ONE)).toBe('Anna Virtanen (Suunnittelija, Kirjastot)');
    expect(names.get(TWO)).toBe(' anna virtanen (Museot)');
    expect(names.get(OTHER)).toBe('Olli Muu');
  });

  it('stay as they are when nothing else is known', () => {
    const names = namesApart([
      aPerson({ id: ONE, name: 'Anna Virtanen' }),
      aPerson({ id: TWO, name: 'Anna Virtanen' }),
    ]);
    expect([...names.values()]).toEqual(['Anna Virtanen', 'Anna Virtanen']);
  });
});

it('names are the same whatever their case and surrounding spaces', () => {
  expect(isSameName('Anna Virtanen', 'ANNA VIRTANEN ')).toBe(true);
  expect(isSameName('Anna Virtanen', 'Anna Virtonen')).toBe(false);
});

it('details leave out what is not known', () => {
  expect(detailsOf({ unit: 'Museot' })).toBe('Museot');
  expect(detailsOf({})).toBe('');
});
