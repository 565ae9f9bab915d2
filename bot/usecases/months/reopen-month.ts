import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ReopenMonthRequest } from '../../../contract/months/months.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { findMonthDaysProblem, findReopenProblem } from '../../../domain/months/month-days.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { waitsForAnswer } from '../../../domain/reminders/reminders.ts';
import { type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { today, type Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { saveMonth } from './save-month.ts';

/** Answers after the old due date still count as late. Excuses goals that have been archived. */
export async function reopenMonth(
  context: Context,
  actor: Actor,
  month: Month,
  { version, closesOn }: ReopenMonthRequest,
): Promise<OpenedMonth> {
  authorize(actor, 'open-month');
  const { months } = context.stores;
  const found = await months.get(month);
  if (!found) throw new Refusal('month-not-open', { month });
  const year = yearOf(month);
  const around = (await Promise.all([months.list(year), months.list(year + 1)])).flat();
  const why = findReopenProblem(found.value, valuesOf(around), today(context));
  if (why) throw new Refusal('month-not-reopenable', { month, why });
  const { closedAt: _closed, ...before } = found.value;
  const { opensOn, dueOn } = before;
  // If the new closing day is before the old due date, the due date becomes the closing day.
  const days = { opensOn, dueOn: dueOn < closesOn ? dueOn : closesOn, closesOn };
  if (closesOn < today(context)) throw new Refusal('month-days-impossible', { why: 'past' });
  const problem = findMonthDaysProblem(month, days);
  if (problem) throw new Refusal('month-days-impossible', { why: problem.why });
  const audit = { ...createAuditEntry(context, actor, 'reopen-month', month), days };
  const excused = await excusedAsArchived(context, month);
  return saveMonth(context, { ...before, ...days }, version, audit, excused);
}

async function excusedAsArchived(
  { stores }: Context,
  month: Month,
): Promise<readonly Versioned<GoalMonthRow>[]> {
  const [goals, board] = await Promise.all([
    stores.goals.list(yearOf(month)),
    stores.checkIns.board(month),
  ]);
  const archivings = new Map(goals.map(({ value: { id, archived } }) => [id, archived]));
  return board.flatMap(({ value, version }) => {
    const excused = archivings.get(value.goal);
    return excused && waitsForAnswer(value) ? [{ value: { ...value, excused }, version }] : [];
  });
}
