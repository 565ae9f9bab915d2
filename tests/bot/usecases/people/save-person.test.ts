import { saveGoal } from '../../../../bot/usecases/register/save-goal.ts';
import { readResponsibilitiesToReassign } from '../../../../bot/usecases/people/read-responsibilities-to-reassign.ts';
import { savePerson } from '../../../../bot/usecases/people/save-person.ts';
import type { PersonId } from '../../../../domain/common/ids.ts';
import type { Person } from '../../../../domain/common/person.ts';
import {
  aDraft,
  aGoal,
  aHandOver,
  anActor,
  anAudit,
  aPerson,
  aQuestion,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { openMonthAtItsStart } from '../../../support/world/open-month-at.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';
import { aScheduleWorld } from '../../../support/world/schedule-world.ts';
import type { TestContext } from '../../../support/world/test-context.ts';

const { owner, leader, facilitator: fanni } = PEOPLE;
const facilitator = anActor({ id: fanni, roles: ['facilitator'] });

let context: TestContext;
beforeEach(async () => {
  ({ context } = await aScheduleWorld());
});

async function change(id: PersonId, over: Partial<Person>): Promise<void> {
  const found = await context.stores.people.get(id);
  if (!found) throw new Error('The test expects the person');
  await savePerson(context, facilitator, {
    person: { ...found.value, ...over },
    version: found.version,
  });
}

const rolesOf = async (id: PersonId) => (await context.stores.people.get(id))?.value.roles;

describe('the last facilitator', () => {
  it.each([
    ['is not marked as left', { active: false }],
    ['keeps the role', { roles: ['owner'] }],
  ] as const)('%s', async (_, over) => {
    expect(await rejectedRefusalCode(change(fanni, over))).toBe('last-facilitator');
    expect(await rolesOf(fanni)).toEqual(['facilitator']);
  });

  it('may leave when there is another', async () => {
    await change(leader, { roles: ['leadership', 'facilitator'] });
    await change(fanni, { active: false });
    expect((await context.stores.people.get(fanni))?.value.active).toBe(false);
  });

  it('stays when two facilitators take the role from each other at the same time', async () => {
    await change(leader, { roles: ['leadership', 'facilitator'] });
    const outcomes = await Promise.allSettled([
      change(fanni, { roles: ['owner'] }),
      change(leader, { roles: ['leadership'] }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const roles = [...((await rolesOf(fanni)) ?? []), ...((await rolesOf(leader)) ?? [])];
    expect(roles.filter((role) => role === 'facilitator')).toHaveLength(1);
  });
});

it('writes what was changed of a person beside who changed it', async () => {
  await change(owner, { name: 'Aino Uusi', active: false });
  const audit = await context.stores.audit('people');
  expect(audit.find(({ act }) => act === 'save-person')).toMatchObject({
    by: fanni,
    act: 'save-person',
    target: owner,
    changes: [{ kind: 'person-name' }, { kind: 'person-left' }],
  });
});

describe('what a person would leave behind', () => {
  const goalsAt = async (today: string) => {
    const then = { ...context, clock: () => instant(`${today}T08:00:00.000Z`) };
    const { year, goals } = await readResponsibilitiesToReassign(then, facilitator, owner);
    return [year, ...goals.map((goal) => `${goal.year} ${goal.id}`)];
  };

  it('includes the registers of later years', async () => {
    for (const year of [2027, 2028, 2030])
      await saveGoal(context, facilitator, { goal: aGoal({ year }) });
    expect(await goalsAt('2026-11-20')).toEqual([
      2026,
      '2026 palvelutorit',
      '2027 palvelutorit',
      '2028 palvelutorit',
    ]);
  });

  it('includes last year’s while a month of it is open, later only open questions', async () => {
    const second = aGoal({ id: goalId('toinen'), order: 2 });
    await saveGoal(context, facilitator, { goal: second });
    const december = { opensOn: day('2026-12-01'), dueOn: day('2027-01-15') };
    const closesOn = day('2027-01-31');
    await openMonthAtItsStart(context, { month: month('2026-12'), ...december, closesOn });
    const { questions } = context.stores;
    await questions.save(aQuestion({ goal: second.id }), undefined, anAudit());
    expect(await goalsAt('2027-01-31')).toEqual([2027, '2026 palvelutorit', '2026 toinen']);
    expect(await goalsAt('2027-02-01')).toEqual([2027, '2026 toinen']);
    const question = await questions.get(2026, second.id, aQuestion().id);
    const withdrawn = { ...aQuestion({ goal: second.id }), withdrawnAt: aQuestion().askedAt };
    await questions.save(withdrawn, question?.version, anAudit());
    expect(await goalsAt('2027-02-01')).toEqual([2027]);
  });

  it('names a hand-over of last year’s December by its goal, and counts its draft', async () => {
    const december = month('2026-12');
    const days = { opensOn: day('2026-12-01'), dueOn: day('2027-01-15') };
    await openMonthAtItsStart(context, { month: december, ...days, closesOn: day('2027-01-31') });
    const asked = aHandOver({ month: december, state: 'asked' });
    await context.stores.handOvers.save(asked, undefined, anAudit());
    await context.stores.drafts.save(aDraft({ month: december }), undefined);
    const then = { ...context, clock: () => instant('2027-01-20T08:00:00.000Z') };
    expect(await readResponsibilitiesToReassign(then, facilitator, owner)).toMatchObject({
      handOvers: [{ goal: { name: 'Palvelutorit' }, month: december }],
      drafts: 1,
    });
  });
});

it('lists what a person would leave behind, and drafts only as a number', async () => {
  const alone = aGoal({ id: goalId('yksin'), order: 2, projectManagers: [] });
  await saveGoal(context, facilitator, { goal: alone });
  await context.stores.drafts.save(aDraft(), undefined);
  await context.stores.handOvers.save(aHandOver({ state: 'asked' }), undefined, anAudit());
  const left = await readResponsibilitiesToReassign(context, facilitator, owner);
  expect(left).toMatchObject({
    goals: [
      { id: 'palvelutorit', nobodyLeft: false },
      { id: 'yksin', nobodyLeft: true },
    ],
    handOvers: [{ goal: { id: 'palvelutorit' }, from: { id: owner }, state: 'asked' }],
    drafts: 1,
  });
  expect(JSON.stringify(left)).not.toContain('Tilaa etsitään yhä');
  expect(
    await rejectedRefusalCode(
      readResponsibilitiesToReassign(context, facilitator, PEOPLE.outsider),
    ),
  ).toBe('person-not-found');
  const reading = readResponsibilitiesToReassign(
    context,
    anActor({ roles: ['leadership'] }),
    owner,
  );

  expect(await rejectedRefusalCode(reading)).toBe('not-allowed');
  expect(aPerson().name).toBe(left.person.name);
});
