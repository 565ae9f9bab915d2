import type { GoalAct } from '../../../../domain/goal/who-may-do-what.ts';
import { confirmUnchanged } from '../../../../bot/usecases/check-in/confirm-unchanged.ts';
import { saveDraft } from '../../../../bot/usecases/check-in/save-draft.ts';
import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import { readHandOverChoices } from '../../../../bot/usecases/hand-over/read-hand-over-choices.ts';
import { reportWrongPerson } from '../../../../bot/usecases/hand-over/report-wrong-person.ts';
import { takeOver } from '../../../../bot/usecases/hand-over/take-over.ts';
import {
  maySeeGoal,
  requireGoal,
  requireGoalInMonth,
  requireGoalInOpenMonth,
  requireVisibleGoalInMonth,
  type GoalMonth,
} from '../../../../bot/usecases/shared/require-goal.ts';
import type { RefusalCode } from '../../../../domain/common/refusal.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';
import {
  aGoal,
  aHandOver,
  anActor,
  anAudit,
  anOpenedMonth,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { aPlanWorld, type PlanWorld } from '../../../support/world/planned-runs-world.ts';

const GOAL = aGoal().id;
const NEW = goalId('uusi');
const GONE = goalId('arkistoitu');
const APRIL = month('2026-04');
const archived = {
  at: instant('2026-03-05T08:00:00.000Z'),
  by: PEOPLE.facilitator,
  reason: 'Siirtyy toiselle',
};
const owner = anActor();
const leader = anActor({ id: PEOPLE.leader, roles: ['leadership'] });
const outsider = anActor({ id: PEOPLE.outsider });

let world: PlanWorld;
beforeEach(async () => {
  world = await aPlanWorld({
    months: [
      anOpenedMonth({ month: month('2026-01'), closesOn: day('2026-02-10') }),
      anOpenedMonth(),
      anOpenedMonth({
        month: month('2026-05'),
        opensOn: day('2026-05-28'),
        dueOn: day('2026-06-03'),
        closesOn: day('2026-06-05'),
      }),
    ],
  });
  // Registered after the months were opened, so they are on no board.
  await world.stores.goals.save(aGoal({ id: NEW }), undefined, [], anAudit());
  await world.stores.goals.save(aGoal({ id: GONE, archived }), undefined, [], anAudit());
});

const codeOf = (
  actor: typeof owner,
  act: GoalAct,
  target: GoalMonth,
): Promise<RefusalCode | undefined> =>
  rejectedRefusalCode(
    act === 'read-goal'
      ? requireVisibleGoalInMonth(world.context, actor, target)
      : requireGoalInOpenMonth(world.context, actor, act, target),
  );

describe('a goal in a month', () => {
  it.each<[RefusalCode | undefined, typeof owner, GoalAct, string, string]>([
    ['goal-not-found', outsider, 'check-in', GONE, '2026-04'],
    ['goal-not-found', owner, 'check-in', 'olematon', '2026-04'],
    ['goal-archived', leader, 'check-in', GONE, '2026-04'],
    ['goal-archived', owner, 'hand-over', GONE, '2026-04'],
    ['goal-archived', owner, 'take-over', GONE, '2026-04'],
    ['not-allowed', leader, 'check-in', NEW, '2026-04'],
    ['not-allowed', leader, 'take-over', NEW, '2026-01'],
    ['month-not-open', owner, 'check-in', NEW, '2026-04'],
    ['month-closed', owner, 'check-in', NEW, '2026-01'],
    ['month-not-yet-open', owner, 'check-in', NEW, '2026-05'],
    ['goal-not-in-month', owner, 'check-in', NEW, '2026-03'],
    ['goal-not-in-month', owner, 'read-goal', GONE, '2026-03'],
    [undefined, owner, 'check-in', GOAL, '2026-03'],
  ])('is refused first with %s', async (code, actor, act, id, of) => {
    expect(await codeOf(actor, act, { goal: goalId(id), month: month(of) })).toBe(code);
  });

  it('can be read when its month takes no answers, but not without its month', async () => {
    const january = { goal: GOAL, month: month('2026-01') };
    expect(await codeOf(leader, 'read-goal', january)).toBeUndefined();
    const own = requireGoalInMonth(world.context, owner, 'check-in', january);
    expect(await rejectedRefusalCode(own)).toBeUndefined();
    const april = { goal: GOAL, month: APRIL };
    expect(await codeOf(leader, 'read-goal', april)).toBe('month-not-open');
  });

  it('comes with its row, its month, its hand-overs and those who answer for it', async () => {
    const handOver = aHandOver({ goal: GOAL, to: PEOPLE.outsider, state: 'accepted' });
    await world.stores.handOvers.save(handOver, undefined, anAudit());
    const target = { goal: GOAL, month: MARCH };
    const found = await requireGoalInOpenMonth(world.context, outsider, 'check-in', target);
    expect(found.answerers).toContain(PEOPLE.outsider);
    expect(found.handOvers).toEqual([handOver]);
    expect(found.opened.month).toBe(MARCH);
    expect(found.row.value.goal).toBe(GOAL);
    expect(await maySeeGoal(world.context, outsider, target)).toBe(true);
    expect(await maySeeGoal(world.context, outsider, { ...target, month: APRIL })).toBe(false);
  });
});

it('lets a person to whom an open month was handed act on the goal’s year', async () => {
  const target = { goal: GOAL, year: 2026 };
  const reading = () =>
    rejectedRefusalCode(requireGoal(world.context, outsider, 'check-in', target));
  expect(await reading()).toBe('goal-not-found');
  const handOver = aHandOver({ goal: GOAL, to: PEOPLE.outsider, state: 'accepted' });
  await world.stores.handOvers.save(handOver, undefined, anAudit());
  expect(await reading()).toBeUndefined();
});

describe('a goal that is not on the month’s board', () => {
  const target = { goal: NEW, month: MARCH };
  const deputy = anActor({ id: PEOPLE.deputy });
  it.each<[string, (world: PlanWorld) => Promise<unknown>]>([
    [
      'an answer',
      ({ context }) =>
        submitCheckIn(context, owner, {
          ...target,
          basedOn: 0,
          submission: 'a',
          sections: [aSectionAnswer()],
        }),
    ],
    [
      'the last answer given again',
      ({ context }) => confirmUnchanged(context, owner, { ...target, submission: 'a' }),
    ],
    ['a draft', ({ context }) => saveDraft(context, owner, { ...target, basedOn: 0, values: {} })],
    ['a hand-over', ({ context }) => readHandOverChoices(context, owner, target, 'fi')],
    ['a deputy', ({ context }) => takeOver(context, deputy, target)],
    [
      'a report of the wrong person',
      ({ context }) => reportWrongPerson(context, owner, { ...target, note: '' }),
    ],
  ])('refuses %s', async (_what, act) => {
    expect(await rejectedRefusalCode(act(world))).toBe('goal-not-in-month');
  });
});
