import { answerersInMonth, acceptedHandOvers } from '../../../domain/goal/answerers-in-month.ts';
import { aGoal, aHandOver, MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, month } from '../../support/fixtures/ids.ts';

const { owner, projectManager, deputy, outsider } = PEOPLE;

describe('who may answer in a month', () => {
  it('adds the person who took over the goal for the month to those of the register, each once', () => {
    const taken = [aHandOver(), aHandOver({ from: projectManager })];
    expect(answerersInMonth(aGoal(), MARCH, taken)).toEqual([owner, projectManager, deputy]);
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
