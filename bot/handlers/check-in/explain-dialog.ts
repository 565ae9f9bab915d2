import { pageToPath } from '../../../contract/routes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { parseTarget, type CardData } from '../../cards/check-in/parse-submit.ts';
import { EXPLAIN_DIALOG } from '../../cards/check-in/explain-action.ts';
import type { Dialog } from '../../teams/gateway.ts';
import { requireOpenMonth } from '../../usecases/shared/choose-month.ts';
import { requireAnswerableGoal } from '../../usecases/check-in/read-draft.ts';
import type { Turn } from '../turn.ts';

/**
 * The page for long explanations, for those who may check in.
 * @throws Refusal `unknown-action`, those of `demandAnswerer` and of a month not open
 */
export async function explainDialog(turn: Turn, data: CardData): Promise<Dialog> {
  if (data.dialog !== EXPLAIN_DIALOG) throw new Refusal('unknown-action');
  const target = parseTarget(data);
  const goal = await requireAnswerableGoal(turn.context, turn.actor, target);
  await requireOpenMonth(turn.context, target.month);
  return {
    title: turn.reader.words.bot.dialog.title(goal.name),
    url: `${turn.publicUrl}/tab/#/${pageToPath({ kind: 'explain', ...target })}`,
  };
}
