import {
  answerersIn,
  goalAfterHandOver,
  acceptedHandOvers,
  isTakenOverByDeputy,
  type HandOver,
} from '../../../domain/goal/hand-over.ts';
import { aGoal, aHandOver, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, instant, month } from '../../support/fixtures/ids.ts';

const { owner, projectManager, deputy, leader, outsider } = PEOPLE;

describe('who may answer in a month', () => {
  it('adds the person who took over the goal for the month to those of the register, each once', () => {
    const taken = [aHandOver(), aHandOver({ from: projectManager })];
    expect(answerersIn(aGoal(), MARCH, taken)).toEqual([owner, projectManager, deputy]);
  });

  it.each([
    ['not yet accepted', aHandOver({ state: 'asked' })],
    ['declined', aHandOver({ state: 'declined' })],
    ['of another goal', aHandOver({ goal: goalId('toinen') })],
    ['of another month', aHandOver({ month: month('2026-02') })],
    ['for good, which the register tells', aHandOver({ scope: 'for-good' })],
    ['given by somebody without the goal', aHandOver({ from: outsider })],
  ])('ignores a hand-over that is %s', (_, handOver) => {
    expect(acceptedHandOvers(aGoal(), MARCH, [handOver])).toEqual([]);
  });
});

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
