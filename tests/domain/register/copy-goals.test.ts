import type { Indicator } from '../../../domain/goal/indicator.ts';
import { copyGoalToYear } from '../../../domain/register/copy-goals.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

describe('an indicator in the next year', () => {
  it.each<[string, Indicator, Indicator, number]>([
    [
      'moves its due day',
      aNumberIndicator({ due: day('2026-06-30') }),
      aNumberIndicator({ due: day('2027-06-30') }),
      1,
    ],
    ['has no due day when it had none', aYesNoIndicator(), aYesNoIndicator(), 0],
    [
      'of a decision has no meetings yet',
      aDecisionIndicator({ due: day('2026-12-31') }),
      aDecisionIndicator({ due: day('2027-12-31'), meetings: [] }),
      1,
    ],
  ])('%s', (_, before, after, moved) => {
    const { goal, movedDays } = copyGoalToYear(aGoal({ indicators: [before] }), 2027);
    expect(goal.indicators).toStrictEqual([after]);
    expect(movedDays).toBe(moved);
  });
});
