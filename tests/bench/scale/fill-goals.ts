import { boardKey, historyKey, monthKey, yearPartition } from '../../../bot/storage/keys.ts';
import { boardRowKind, historyRowKind } from '../../../bot/storage/row-schemas/check-in.ts';
import { monthRowKind } from '../../../bot/storage/row-schemas/month.ts';
import { toInsert } from '../../../bot/storage/row-format.ts';
import { writeInBatches, type RowStore } from '../../../bot/storage/row-store.ts';
import { addDays, addMonths, firstDayOf, instantOf, yearOf } from '../../../domain/common/month.ts';
import { aCheckIn, anAnsweredRow } from '../../support/fixtures/builders.ts';
import { goalId } from '../../support/fixtures/ids.ts';
import { BODY, FACILITATOR, fillStorage, MONTH } from '../fanout/fill-storage.ts';

/** A register in which every goal has one owner, an answer of last month, and waits for this month's. */
export async function fillGoals(rows: RowStore, count: number): Promise<void> {
  await fillStorage(rows, count, 'http://127.0.0.1:9', 1);
  const month = addMonths(MONTH, -1);
  const answers = Array.from({ length: count }, (_, index) =>
    aCheckIn({ goal: goalId(`tavoite-${index + 1}`), month }),
  );
  const saved = await writeInBatches(rows, yearPartition(BODY.id, yearOf(month)), [
    toInsert(monthRowKind, monthKey(month), {
      month,
      opensOn: firstDayOf(month),
      dueOn: addDays(firstDayOf(month), 9),
      closesOn: addDays(firstDayOf(month), 19),
      openedBy: FACILITATOR.id,
      openedAt: instantOf(new Date()),
    }),
    ...answers.flatMap((answer) => [
      toInsert(boardRowKind, boardKey(month, answer.goal), anAnsweredRow(answer)),
      toInsert(historyRowKind, historyKey(answer.goal, month, 1), answer),
    ]),
  ]);
  if (saved === 'conflict') throw new Error('The storage to fill is not empty');
}
