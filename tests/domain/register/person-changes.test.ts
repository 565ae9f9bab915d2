import {
  checkFacilitatorLeaving,
  leavingEffects,
  personChanges,
} from '../../../domain/register/person-changes.ts';
import {
  aGoal,
  aHandOver,
  aPerson,
  PEOPLE,
  registeredPeople,
} from '../../support/fixtures/builders.ts';
import { goalId } from '../../support/fixtures/ids.ts';

const facilitator = aPerson({ id: PEOPLE.facilitator, roles: ['facilitator'] });
const second = aPerson({ id: PEOPLE.leader, roles: ['leadership', 'facilitator'] });

describe('facilitatorLeaves', () => {
  it.each([
    ['who leaves', { active: false }, true],
    ['who loses the role', { roles: ['owner'] }, true],
    ['who gets another name', { name: 'Uusi' }, false],
    ['who gets another role besides', { roles: ['facilitator', 'owner'] }, false],
  ] as const)('%s', (_, over, goes) => {
    const verdict = checkFacilitatorLeaving([facilitator, second], { ...facilitator, ...over });
    expect(verdict.goes).toBe(goes);
  });

  it('names a facilitator who remains, if any', () => {
    const left = { ...facilitator, active: false };
    expect(checkFacilitatorLeaving([facilitator, second], left)).toEqual({
      goes: true,
      other: second,
    });
    expect(checkFacilitatorLeaving([facilitator], left)).toEqual({ goes: true });
    const both = [facilitator, { ...second, active: false }];
    expect(checkFacilitatorLeaving(both, left)).toEqual({ goes: true });
  });

  it('is false for a new person, one who had left before, or one who never was a facilitator', () => {
    const outsider = aPerson({ id: PEOPLE.outsider, active: false });
    expect(checkFacilitatorLeaving([facilitator], outsider).goes).toBe(false);
    const gone = { ...second, active: false };
    expect(checkFacilitatorLeaving([facilitator, gone], { ...gone, roles: ['owner'] }).goes).toBe(
      false,
    );
  });
});

describe('what a person leaves behind', () => {
  const mine = aGoal({ id: goalId('oma'), order: 2, projectManagers: [] });
  const shared = aGoal({ id: goalId('yhteinen'), order: 1 });
  const asDeputy = aGoal({
    id: goalId('sijaisena'),
    order: 3,
    owners: [PEOPLE.leader],
    projectManagers: [],
    deputy: PEOPLE.owner,
  });
  const others = aGoal({
    id: goalId('muun'),
    order: 4,
    owners: [PEOPLE.leader],
    projectManagers: [],
    deputy: PEOPLE.deputy,
  });
  const goals = [mine, shared, asDeputy, others];

  it('includes every goal that names them, in order, and marks those that no one else answers for', () => {
    const left = leavingEffects(PEOPLE.owner, { goals, people: registeredPeople(), handOvers: [] });
    expect(left.goals.map(({ goal, nobodyLeft }) => [goal.id, nobodyLeft])).toEqual([
      ['yhteinen', false],
      ['oma', true],
      ['sijaisena', false],
    ]);
  });

  it('ignores people who left before', () => {
    const people = registeredPeople().map((one) => ({ ...one, active: one.id === PEOPLE.owner }));
    const left = leavingEffects(PEOPLE.owner, { goals, people, handOvers: [] });
    expect(left.goals.map(({ nobodyLeft }) => nobodyLeft)).toEqual([true, true, true]);
  });

  it('includes requested and accepted hand-overs, but none that are declined or of others', () => {
    const asked = aHandOver({ state: 'asked' });
    const taken = aHandOver({ goal: goalId('muun'), from: PEOPLE.leader, to: PEOPLE.owner });
    const declined = aHandOver({ goal: goalId('oma'), state: 'declined' });
    const refused = aHandOver({ from: PEOPLE.leader, to: PEOPLE.owner, state: 'declined' });
    const foreign = aHandOver({ from: PEOPLE.leader });
    const foreignAsked = aHandOver({ from: PEOPLE.leader, state: 'asked' });
    const askedOfThem = aHandOver({ from: PEOPLE.leader, to: PEOPLE.owner, state: 'asked' });
    const handOvers = [asked, askedOfThem, taken, declined, refused, foreign, foreignAsked];
    const left = leavingEffects(PEOPLE.owner, { goals, people: registeredPeople(), handOvers });
    expect([left.pending, left.accepted]).toEqual([[asked, askedOfThem], [taken]]);
  });

  it('is no goal without a deputy that others answer for', () => {
    const { deputy: _deputy, ...without } = others;
    const of = { goals: [without], people: registeredPeople(), handOvers: [] };
    expect(leavingEffects(PEOPLE.owner, of).goals).toEqual([]);
  });
});

describe('the trail of a person', () => {
  it.each([
    ['nobody before', undefined, {}, [{ kind: 'person-added', roles: ['owner'] }]],
    ['nothing', {}, {}, []],
    ['only that the name was corrected', {}, { name: 'Aino Uusi' }, [{ kind: 'person-name' }]],
    [
      'the same roles in another order',
      { roles: ['owner', 'facilitator'] },
      { roles: ['facilitator', 'owner'] },
      [],
    ],
    [
      'several',
      {},
      { roles: ['leadership'], active: false },
      [
        { kind: 'person-roles', added: ['leadership'], removed: ['owner'] },
        { kind: 'person-left' },
      ],
    ],
    [
      'the language taken away',
      { language: 'sv' },
      { language: undefined },
      [{ kind: 'person-language', from: 'sv' }],
    ],
    [
      'a unit and another title',
      { title: 'Suunnittelija' },
      { title: 'Johtaja', unit: 'Museot' },
      [
        { kind: 'person-unit', to: 'Museot' },
        { kind: 'person-title', from: 'Suunnittelija', to: 'Johtaja' },
      ],
    ],
    ['who is back', { active: false }, { active: true }, [{ kind: 'person-back' }]],
  ] as const)('includes %s', (_, before, after, told) => {
    const was = before && aPerson(before);
    const { language: _language, ...plain } = { ...aPerson(before), ...after };
    const language = 'language' in after ? undefined : aPerson(before).language;
    expect(personChanges(was, { ...plain, ...(language && { language }) })).toEqual(told);
  });
});
