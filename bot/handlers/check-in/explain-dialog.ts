import { pageToPath } from '../../../contract/routes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { parseTarget, type CardData } from '../../cards/check-in/parse-submit.ts';
import { EXPLAIN_DIALOG } from '../../cards/check-in/explain-action.ts';
import type { Dialog } from '../../teams/teams-event.ts';
import { requireGoalInOpenMonth } from '../../usecases/shared/require-goal.ts';
import type { Turn } from '../handler-types.ts';

export async function explainDialog(turn: Turn, data: CardData): Promise<Dialog> {
  if (data.dialog !== EXPLAIN_DIALOG) throw new Refusal('unknown-action');
  const target = parseTarget(data);
  const { goal } = await requireGoalInOpenMonth(turn.context, turn.actor, 'check-in', target);
  return {
    title: turn.reader.words.bot.dialog.title(goal.name),
    url: `${turn.publicUrl}/tab/#/${pageToPath({ kind: 'explain', ...target })}`,
  };
}
