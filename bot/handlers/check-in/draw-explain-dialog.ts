import { parseGoalAndMonth, type CardData } from '../../cards/check-in/parse-submit.ts';
import { pageInTeams, tabLink } from '../../cards/kit/tab-link.ts';
import type { Dialog } from '../../teams/teams-event.ts';
import { requireGoalInOpenMonth } from '../../usecases/shared/require-goal.ts';
import type { Turn } from '../handler-types.ts';

export async function drawExplainDialog(turn: Turn, data: CardData): Promise<Dialog> {
  const target = parseGoalAndMonth(data);
  const { goal } = await requireGoalInOpenMonth(turn.context, turn.actor, 'check-in', target);
  const page = { kind: 'explain', ...target } as const;
  return {
    title: turn.reader.words.bot.dialog.title(goal.name),
    url: pageInTeams(turn.tab, page),
    fallbackUrl: tabLink(turn.tab, page),
  };
}
