import type { Actor } from '../../../domain/goal/access.ts';
import type { ReopenMonthRequest } from '../../../contract/months/months.ts';
import type { BoardRow } from '../../../domain/goal/board.ts';
import { yearOf, type Month, type OpenedMonth } from '../../../domain/common/month.ts';
import { daysProblem, reopenProblem } from '../../../domain/months/month-days.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { waitsForAnswer } from '../../../domain/reminders/reminders.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { today, type Context } from '../shared/context.ts';
import { auditEntry, authorize } from '../shared/authorize.ts';
import { saveMonth } from './save-month.ts';

/**
 * Lets the newest closed month take answers again, until a new closing day. Its due day stands, so that an
 * answer given after it still counts as late. A goal that was archived meanwhile is excused where it has no
 * answer: nobody is asked for it.
 */
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
  const why = reopenProblem(
    found.value,
    around.map(({ value }) => value),
    today(context),
  );
  if (why) throw new Refusal('month-not-reopenable', { month, why });
  const { closedAt: _closed, ...before } = found.value;
  const { opensOn, dueOn } = before;
  // Closed before its due day, and for so short a time that this one is not reached any more.
  const days = { opensOn, dueOn: dueOn < closesOn ? dueOn : closesOn, closesOn };
  if (closesOn < today(context)) throw new Refusal('month-days-impossible', { why: 'past' });
  const problem = daysProblem(month, days);
  if (problem) throw new Refusal('month-days-impossible', { why: problem.why });
  const audit = { ...auditEntry(context, actor, 'reopen-month', month), days };
  const excused = await excusedAsArchived(context, month);
  return saveMonth(context, { ...before, ...days }, version, audit, excused);
}

/** The unanswered rows of archived goals, excused as they are where archiving finds a month open. */
async function excusedAsArchived(
  { stores }: Context,
  month: Month,
): Promise<readonly Versioned<BoardRow>[]> {
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
