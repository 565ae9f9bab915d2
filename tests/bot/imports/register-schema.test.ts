import {
  goalSchema,
  parseOrganisation,
  parseGoal,
  parsePeople,
} from '../../../bot/imports/register-schema.ts';
import { personInput } from '../../../contract/register/people.ts';
import {
  anOrganisation,
  aDecisionIndicator,
  aGoal,
  anActor,
  aNumberIndicator,
  aPerson,
  aPhase,
  aSubGoal,
  aYesNoIndicator,
  PEOPLE,
  registeredPeople,
} from '../../support/fixtures/builders.ts';
import { day, personId } from '../../support/fixtures/ids.ts';

const FILE = 'goals/palvelutorit.json';
const register = { organisation: anOrganisation(), year: 2026, people: registeredPeople() };

/** A goal as a file contains it; body and year are not in the file. */
function goalJson(over: object = {}): object {
  const { body: _body, year: _year, ...fields } = aGoal({ id: aGoal().id });
  return { ...fields, ...over };
}

const messageOf = (parse: () => unknown): string => {
  try {
    parse();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was thrown';
};

const without = (field: string): object =>
  Object.fromEntries(Object.entries(goalJson()).filter(([name]) => name !== field));

describe('parseGoal', () => {
  it('takes a goal with every kind of part', () => {
    const goal = aGoal({
      phases: [aPhase({ plannedStart: day('2026-02-01'), plannedEnd: day('2026-02-28') })],
      indicators: [
        aNumberIndicator({ id: 'n1' }),
        aYesNoIndicator({ id: 'y1' }),
        aDecisionIndicator({ id: 'd1' }),
      ],
      subGoals: [aSubGoal({ id: 'osa', phases: [aPhase({ id: 'p9' })], indicators: [] })],
      deputy: PEOPLE.deputy,
    });
    const { body: _body, year: _year, ...json } = goal;

    expect(parseGoal(json, register, FILE)).toEqual({ ...goal, body: 'kuva', year: 2026 });
  });

  it('takes sub-goals under their older name', () => {
    const subProjects = [aSubGoal({ id: 'osa', phases: [], indicators: [] })];
    expect(
      parseGoal({ ...goalJson(), subGoals: [], subProjects }, register, FILE).subGoals,
    ).toEqual(subProjects);
  });

  it('knows a person by an id in capitals', () => {
    const json = goalJson({ owners: [PEOPLE.owner.toUpperCase()] });

    expect(parseGoal(json, register, FILE).owners).toEqual([PEOPLE.owner]);
  });

  it.each<[string, object, string, string]>([
    ['no name', without('name'), 'name', 'give a value of type string'],
    ['a blank name', goalJson({ name: '  ' }), 'name', 'write the text'],
    ['too long a name', goalJson({ name: 'a'.repeat(201) }), 'name', 'at most 200 characters'],
    ['hidden characters', goalJson({ name: 'a\u202eb' }), 'name', 'type the text again'],
    ['a bad id', goalJson({ id: 'Palvelu Torit' }), 'id', 'lower-case letters'],
    ['order zero', goalJson({ order: 0 }), 'order', 'correct it'],
    ['binding as a word', goalJson({ binding: 'kyllä' }), 'binding', 'type boolean'],
    ['no owner', goalJson({ owners: [] }), 'owners', 'at least one owner'],
    [
      'the same owner twice',
      goalJson({ owners: [PEOPLE.owner, PEOPLE.owner] }),
      'owners[1]',
      'remove one',
    ],
    ['an owner by name', goalJson({ owners: ['Aino'] }), 'owners[0]', 'Entra object id'],
    ['an unknown owner', goalJson({ owners: [personId(99)] }), 'owners[0]', 'add the person first'],
    ['an unknown deputy', goalJson({ deputy: personId(98) }), 'deputy', 'add the person first'],
    ['an unknown theme', goalJson({ theme: 'muu' }), 'theme', 'use one of uudistuvat-palvelut'],
    ['a field that is not ours', goalJson({ colour: 'red' }), '', 'does not know "colour"'],
    [
      'a phase that ends before it starts',
      goalJson({
        phases: [{ id: 'p1', name: 'a', plannedStart: '2026-05-02', plannedEnd: '2026-05-01' }],
      }),
      'phases[0].plannedEnd',
      'must not be before plannedStart',
    ],
    [
      'a day that does not exist',
      goalJson({ phases: [{ id: 'p1', name: 'a', plannedEnd: '2026-02-30' }] }),
      'phases[0].plannedEnd',
      'must be a calendar day',
    ],
    [
      'a counter of nothing',
      goalJson({ phases: [{ id: 'p1', name: 'a', counter: { target: 0, unit: 'kpl' } }] }),
      'phases[0].counter.target',
      'correct it',
    ],
    [
      'a phase id twice, in different parts',
      goalJson({
        phases: [aPhase()],
        subGoals: [aSubGoal({ id: 'osa', phases: [aPhase()] })],
      }),
      'phases',
      'give each its own id',
    ],
    [
      'an indicator id twice',
      goalJson({ indicators: [aYesNoIndicator({ id: 'a' }), aNumberIndicator({ id: 'a' })] }),
      'indicators',
      'give each its own id',
    ],
    [
      'a sub-goal named as the goal itself',
      goalJson({ subGoals: [aSubGoal({ id: 'goal' })] }),
      'subGoals[0].id',
      'rename it',
    ],
    [
      'meetings out of order',
      goalJson({
        indicators: [{ ...aDecisionIndicator(), meetings: ['2026-11-24', '2026-11-10'] }],
      }),
      'indicators[0].meetings[1]',
      'in order of time',
    ],
    [
      'a decision without a due day',
      goalJson({
        indicators: [{ id: 'd', kind: 'decision', name: 'a', decidedBy: 'b', meetings: [] }],
      }),
      'indicators[0].due',
      'give a value of type string',
    ],
    [
      'a direction of its own',
      goalJson({ indicators: [{ ...aNumberIndicator(), direction: 'up' }] }),
      'indicators[0].direction',
      'must be one of at-least, at-most',
    ],
    ['links as a list', goalJson({ links: [] }), 'links', 'type object'],
  ])('refuses %s and says where and what to do', (_case, json, field, remedy) => {
    const message = messageOf(() => parseGoal(json, register, FILE));

    expect(message).toContain(field ? `${FILE}: ${field}: ` : `${FILE}: `);
    expect(message).toContain(remedy);
  });

  it('lists every fault at once', () => {
    const json = goalJson({ name: '', owners: [] });

    expect(messageOf(() => parseGoal(json, register, FILE)).split('\n')).toHaveLength(2);
  });
});

describe('parseBody', () => {
  it('takes a body', () => {
    expect(parseOrganisation(JSON.parse(JSON.stringify(anOrganisation())))).toEqual(
      anOrganisation(),
    );
  });

  it.each<[string, object, string, string]>([
    ['a time zone that is none', { timeZone: 'Finland' }, 'timeZone', 'Europe/Helsinki'],
    ['a name in two languages', { name: { fi: 'a', sv: 'b' } }, 'name.en', 'type string'],
    ['no themes', { themes: [] }, 'themes', 'at least one strategy theme'],
    [
      'a theme twice',
      { themes: [anOrganisation().themes[0], anOrganisation().themes[0]] },
      'themes[1]',
      'remove one',
    ],
    ['a language that is not ours', { contentLanguage: 'de' }, 'contentLanguage', 'fi, sv, en'],
  ])('refuses %s and says where and what to do', (_case, over, field, remedy) => {
    const message = messageOf(() => parseOrganisation({ ...anOrganisation(), ...over }));

    expect(message).toContain(`organisation.json: ${field}: `);
    expect(message).toContain(remedy);
  });
});

describe('parsePeople', () => {
  it('returns the key beside the person', () => {
    expect(parsePeople([{ ...aPerson(), key: 'owner' }])).toEqual([
      { key: 'owner', person: aPerson() },
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ['something that is no list', {}, '', 'type array'],
    ['nobody', [], '', 'at least one person'],
    ['a person without a role', [aPerson({ roles: [] })], '[0].roles', 'at least one of owner'],
    ['a role that is not ours', [{ ...aPerson(), roles: ['admin'] }], '[0].roles[0]', 'leadership'],
    ['a person twice', [aPerson(), aPerson()], '[1]', 'remove one'],
    [
      'a key twice',
      [
        { ...aPerson(), key: 'a' },
        { ...aPerson({ id: PEOPLE.leader }), key: 'a' },
      ],
      '[1]',
      'remove one',
    ],
    ['an id that is no GUID', [{ ...aPerson(), id: 'aino' }], '[0].id', 'Entra object id'],
  ])('refuses %s and says where and what to do', (_case, json, field, remedy) => {
    const message = messageOf(() => parsePeople(json));

    expect(message).toContain(field ? `people.json: ${field}: ` : 'people.json: ');
    expect(message).toContain(remedy);
  });
});

describe('the schemas that requests share', () => {
  it('parse a goal without body and year', () => {
    expect(goalSchema.safeParse(goalJson()).success).toBe(true);
    expect(goalSchema.safeParse(goalJson({ year: 2026 })).success).toBe(false);
  });

  it('make a person, and no actor', () => {
    expect(personInput.parse(aPerson())).toEqual(aPerson());
    expect(personInput.safeParse(anActor()).success).toBe(false);
  });
});
