import { pageToPath } from '../../../contract/routes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { parseGoalAndMonth, type CardData } from '../../cards/check-in/parse-submit.ts';
import { EXPLAIN_DIALOG_ID } from '../../cards/check-in/explain-dialog-button.ts';
import type { Dialog } from '../../teams/teams-event.ts';
import { requireGoalInOpenMonth } from '../../usecases/shared/require-goal.ts';
import type { Turn } from '../handler-types.ts';

export async function drawExplainDialog(turn: Turn, data: CardData): Promise<Dialog> {
  if (data.dialog !== EXPLAIN_DIALOG_ID) throw new Refusal('unknown-action');
  const target = parseGoalAndMonth(data);
  const { goal } = await requireGoalInOpenMonth(turn.context, turn.actor, 'check-in', target);
  return {
    title: turn.reader.words.bot.dialog.title(goal.name),
    url: `${turn.publicUrl}/tab/#/${pageToPath({ kind: 'explain', ...target })}`,
  };
}
