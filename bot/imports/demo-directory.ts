import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { foldText } from '../../domain/common/text/fold-text.ts';
import type { Directory } from '../ports/directory.ts';

/** Stands in for the organisation's directory on a developer's computer. */
export const createDemoDirectory = (): Directory => ({
  search: (text) => {
    const words = foldText(text).split(/\s+/).filter(Boolean);
    const isFound = ({ name, mail }: (typeof PEOPLE)[number]): boolean =>
      words.every((word) => foldText(`${name} ${mail}`).includes(word));
    return Promise.resolve({ kind: 'found', value: PEOPLE.filter(isFound) });
  },
  findProblems: () => Promise.resolve({ kind: 'found', value: new Map() }),
});

const PEOPLE = [
  { id: idOf(1), name: 'Anna Virtanen', unit: 'Kirjastopalvelut', title: 'Suunnittelija' },
  { id: idOf(2), name: 'Anna Virtanen', unit: 'Museopalvelut', title: 'Amanuenssi' },
  { id: idOf(3), name: 'Åsa Lindqvist', unit: 'Nuorisopalvelut', title: 'Specialplanerare' },
  { id: idOf(4), name: 'Mikko Mäkinen', unit: 'Liikuntapalvelut', title: 'Tiimipäällikkö' },
].map((person) => ({
  ...person,
  mail: `${foldText(person.name).replace(' ', '.')}@example.fi`,
  isEnabled: true,
}));

function idOf(number: number): PersonId {
  const id = parsePersonId(`d1ec7000-0000-4000-8000-${String(number).padStart(12, '0')}`);
  if (!id) throw new Error('Invariant: the id of a demo person is not valid');
  return id;
}
