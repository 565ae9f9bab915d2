import type { PersonView } from '../../../../../contract/register/people.ts';
import {
  toPersonDraft,
  findPeople,
  NEW_PERSON,
  toPerson,
  readPerson,
  findPersonProblems,
} from '../../../../../tab/features/people/person/person-form-rules.ts';
import { goalId, personId } from '../../../../support/fixtures/ids.ts';

const aView = (over: Partial<PersonView> = {}): PersonView => ({
  id: personId(1),
  name: 'Ääni Omistaja',
  roles: ['owner'],
  active: true,
  chat: 'open',
  goals: [{ id: goalId('varaamo'), name: 'Varaamo' }],
  version: 'v1',
  ...over,
});

describe('a person in the form', () => {
  it('is the same when nothing was changed', () => {
    const person = aView({ language: 'sv', unit: 'Museot', title: 'Johtaja' });
    expect(readPerson(toPersonDraft(person), true)).toEqual(toPerson(person));
  });

  it.each([
    ['capitals', '00000000-0000-4000-8000-00000000000A'],
    ['spaces around it', '  00000000-0000-4000-8000-00000000000a '],
    ['braces', '{00000000-0000-4000-8000-00000000000a}'],
  ])('has the id without %s', (_, id) => {
    const person = readPerson({ ...NEW_PERSON, id, name: ' Uusi ' }, true);
    expect(person).toMatchObject({ id: '00000000-0000-4000-8000-00000000000a', name: 'Uusi' });
    expect(person).not.toHaveProperty('language');
  });

  it.each([
    ['nothing wrong', {}, {}],
    ['no name', { name: '  ' }, { name: 'name' }],
    ['a name too long', { name: 'x'.repeat(201) }, { name: 'name-long' }],
    ['no id', { id: '' }, { id: 'id' }],
    ['a sign-in address', { id: 'aino@example.fi' }, { id: 'id-address' }],
    ['half an id', { id: '00000000-0000' }, { id: 'id' }],
    [
      'another’s id in capitals and braces',
      { id: `{${personId(1).toUpperCase()}}` },
      { id: 'id-taken' },
    ],
    ['a unit too long', { unit: 'x'.repeat(201) }, { unit: 'unit-long' }],
    ['no role', { roles: [] }, { roles: 'roles' }],
  ])('with %s', (_, over, problems) => {
    const draft = { ...NEW_PERSON, id: personId(2), name: 'Uusi', ...over };
    expect(findPersonProblems(draft, [aView()])).toEqual(problems);
  });
});

describe('finding people', () => {
  const olli = aView({
    id: personId(2),
    name: 'Olli Johtaja',
    unit: 'Museot',
    roles: ['leadership'],
    goals: [],
  });
  const everybody = [aView(), olli];
  it.each([
    ['', '', 2],
    ['aani', '', 1],
    ['omistaja ÄÄ', '', 1],
    ['varaa', '', 1],
    ['olli omistaja', '', 0],
    ['museot', '', 1],
    ['', 'leadership', 1],
    ['olli', 'owner', 0],
  ] as const)('by %p in the role %p: %i', (typed, role, count) => {
    expect(findPeople(everybody, { typed, role })).toHaveLength(count);
  });
});
