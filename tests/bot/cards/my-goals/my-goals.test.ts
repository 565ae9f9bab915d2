import { myGoalsCard } from '../../../../bot/cards/my-goals/my-goals.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import type { GoalMonthRow } from '../../../../domain/goal/goal-month-row.ts';
import {
  aGoalMonthRow,
  anOrganisation,
  aCheckIn,
  aGoal,
  goalsOf,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { aMyGoalsView } from '../../../support/cases/card-cases.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { day, instant } from '../../../support/fixtures/ids.ts';

const reader = createReader('en', anOrganisation());
const CLOSED = day('2026-04-10');
const goals = goalsOf(7);
const excused = {
  by: PEOPLE.facilitator,
  at: instant('2026-03-05T10:00:00.000Z'),
  reason: 'Tauko',
};
const answered = (goal = aGoal()): GoalMonthRow =>
  aGoalMonthRow({ answer: aCheckIn({ goal: goal.id }) });
const draw = (...view: Parameters<typeof aMyGoalsView>) => {
  const { card, summary } = myGoalsCard(aMyGoalsView(...view), reader);
  return { summary, ...seeCard(card) };
};

describe('the list of my goals', () => {
  it.each<[string, Partial<GoalMonthRow>, string]>([
    ['to answer one that waits', aGoalMonthRow(), 'Update: Palvelutorit'],
    ['to correct one that is answered', answered(), 'Correct: Palvelutorit'],
    ['to answer one that was excused', aGoalMonthRow({ excused }), 'Update: Palvelutorit'],
  ])('offers %s', (_, row, button) => {
    expect(draw([aGoal()], [aGoalMonthRow(row)]).buttons).toContain(button);
  });

  it('offers nothing once the month is closed', () => {
    expect(draw([aGoal()], [aGoalMonthRow()], {}, CLOSED).buttons).toEqual([]);
  });

  it('says that all are answered only when they are', () => {
    const one = [aGoal()];
    expect([
      draw(one, [answered()]).summary,
      draw(one, [aGoalMonthRow()]).summary,
      draw(one, [aGoalMonthRow()], {}, CLOSED).summary,
      draw(one, [aGoalMonthRow({ excused })]).summary,
      draw([], []).summary,
    ]).toEqual([
      'March 2026: all your goals have been answered',
      'March 2026: one goal waits for your answer',
      'Monthly check-in, March 2026',
      'Monthly check-in, March 2026',
      'Monthly check-in, March 2026',
    ]);
  });

  it('does not count a missed goal as answered', () => {
    const rows = goals.map((goal, index) =>
      index < 3 ? answered(goal) : aGoalMonthRow({ goal: goal.id }),
    );
    expect(draw(goals, rows, {}, CLOSED).text).toContain('7 goals, 3 answered');
  });

  it('goes from the last page to the first', () => {
    const rows = goals.map((goal) => aGoalMonthRow({ goal: goal.id }));
    const { more } = reader.words.bot.myGoals;
    const pages = [0, 1, 99, -1].map((page) => draw(goals, rows, { page }).pressOf(more).data.page);
    expect(pages).toEqual([1, 2, 0, 1]);
  });
});
