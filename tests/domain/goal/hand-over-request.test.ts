import {
  goalAfterHandOver,
  isTakenOverByDeputy,
  type HandOver,
} from '../../../domain/goal/hand-over-request.ts';
import { aGoal, aHandOver, PEOPLE } from '../../support/fixtures/builders.ts';
import { instant } from '../../support/fixtures/ids.ts';

const { owner, projectManager, deputy, leader } = PEOPLE;

describe('a goal taken over by the deputy', () => {
  const { askedAt } = aHandOver();
  const later = instant('2026-03-10T09:00:00.000Z');
  it.each<[string, HandOver, boolean]>([
    ['without being asked', aHandOver({ answeredAt: askedAt }), true],
    ['when asked', aHandOver({ answeredAt: later }), false],
    ['and not answered', aHandOver(), false],
    ['and declined at once', aHandOver({ state: 'declined', answeredAt: askedAt }), false],
  ])('%s', (_, handOver, expected) => {
    expect(isTakenOverByDeputy(handOver)).toBe(expected);
  });
});

describe('a goal handed over for good', () => {
  it('has the new owner instead of the old, and no deputy who is the owner', () => {
    const goal = aGoal({ owners: [leader, owner] });
    const after = goalAfterHandOver(goal, owner, deputy);
    expect(after).toMatchObject({ owners: [leader, deputy], projectManagers: [projectManager] });
    expect(after.deputy).toBeUndefined();
  });

  it('has no deputy when it had none', () => {
    const { deputy: _, ...goal } = aGoal();
    expect(goalAfterHandOver(goal, owner, leader)).not.toHaveProperty('deputy');
  });

  it('names nobody twice, and keeps the deputy', () => {
    const goal = aGoal({ owners: [owner, leader], projectManagers: [owner] });
    const after = goalAfterHandOver(goal, owner, leader);
    expect(after).toMatchObject({ owners: [leader], projectManagers: [leader], deputy });
  });
});
