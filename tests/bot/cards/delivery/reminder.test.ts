import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { reminderCard } from '../../../../bot/cards/delivery/reminder.ts';
import type { ReminderView } from '../../../../bot/views/reminders.ts';
import type { Goal } from '../../../../domain/goal/goal.ts';
import {
  anOrganisation,
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  goalsOf,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { FEBRUARY } from '../../../support/cases/card-cases.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { buttonsOf } from '../../../support/checks/card-measures.ts';
import { month } from '../../../support/fixtures/ids.ts';
import { aReminderView, aDeputyFor } from '../../../support/cases/reminder-cases.ts';

const reader = createReader('en', anOrganisation());
const draw = (...view: Parameters<typeof aReminderView>) => {
  const { card, summary } = reminderCard(aReminderView(...view), reader);
  return { summary, ...seeCard(card) };
};
const also = (count: number): ReminderView['alsoWaiting'] =>
  ['2026-02', '2026-01', '2025-12'].slice(0, count).map((of) => ({ month: month(of), goals: 2 }));
const answeredBefore = (goals: readonly Goal[]) =>
  goals.flatMap((goal) => [
    aGoalMonthRow({ answer: aCheckIn({ goal: goal.id, month: FEBRUARY }) }),
    aGoalMonthRow({ goal: goal.id }),
  ]);

const SIZES = [0, 1, 2, 3, 4, 7, 12].flatMap((own) =>
  [0, 1, 3].flatMap((deputy) => [0, 1, 3].map((months) => [own, deputy, months] as const)),
);

describe('the reminder', () => {
  it.each(SIZES)(
    'of %d goals, for the deputy of %d, with %d other months has six actions at most',
    (own, deputy, months) => {
      const goals = goalsOf(own);
      const view = { deputyFor: aDeputyFor(deputy), alsoWaiting: also(months) };
      const { card, buttons } = draw(goals, view, answeredBefore(goals));
      expect(buttonsOf(card).length).toBeLessThanOrEqual(6);
      const shown = buttons.filter((title) => title.startsWith('Update: ')).length;
      expect(shown === own || buttons.includes('More goals')).toBe(true);
      expect(own === 0 || shown > 0).toBe(true);
      expect(buttons.some((title) => title.startsWith('I will answer'))).toBe(deputy > 0);
    },
  );

  it.each([
    ['all of three were shown', 7, {}, 1],
    ['fewer were shown', 7, { deputyFor: aDeputyFor(1), alsoWaiting: also(1) }, 0],
  ])('continues on the list page with the remaining goals: %s', (_, own, over, page) => {
    const goals = goalsOf(own);
    const card = draw(goals, over, answeredBefore(goals));
    expect(card.pressOf('More goals').data.page).toBe(page);
  });

  it('mentions each other month, and opens the first', () => {
    const card = draw([aGoal()], { alsoWaiting: also(3) });
    expect(card.text).toContain('January 2026: 2 goals wait for your answer, too.');
    expect(card.text).toContain('December 2025');
    expect(card.pressOf('Monthly check-in, February 2026')).toEqual({
      verb: 'my-goals',
      data: { v: 1, month: '2026-02' },
    });
  });

  it.each<[string, Partial<ReminderView>, string]>([
    ['a person', { reason: { kind: 'person', name: 'F' } }, 'Sent by F.'],
    [
      'the schedule',
      { reason: { kind: 'schedule', name: 'F' } },
      'sent by the schedule, which is maintained by F',
    ],
    ['themselves', { reason: { kind: 'snooze' } }, 'You asked for a reminder on this day.'],
  ])('says that it was sent by %s', (_, over, words) => {
    expect(draw([aGoal()], over).text).toContain(words);
  });

  it('says why: they answer for a goal, or are the deputy for one', () => {
    expect(draw([aGoal()]).text).toContain('because you answer for a goal');
    const deputy = draw([], { deputyFor: aDeputyFor(1) });
    expect(deputy.text).toContain('because you are the deputy');
    expect(deputy.summary).toContain('the deputy');
    expect(deputy.buttons).toEqual(['I will answer this month: Tavoite 001']);
  });

  it('says that it is sent again only when it is', () => {
    expect(draw([aGoal()]).text).not.toContain('sent again');
    expect(draw([aGoal()], { isResend: true }).text).toContain('This is sent again');
  });

  it('of a test run has no actions and names the intended recipient', () => {
    const trial = draw(goalsOf(3), {
      originalRecipient: { id: PEOPLE.owner, name: 'Aino' },
      deputyFor: aDeputyFor(3),
      alsoWaiting: also(2),
    });
    expect(trial.text).toContain('this card would have gone to Aino');
    expect(buttonsOf(trial.card)).toEqual([]);
    expect(trial.fields.size).toBe(0);
  });
});
