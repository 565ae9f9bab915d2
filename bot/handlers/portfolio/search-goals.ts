import { goalStatusCard, goalStatusPreview } from '../../cards/portfolio/goal-status.ts';
import { linkForEveryone } from '../../cards/kit/tab-link.ts';
import type { SearchResult } from '../../teams/teams-event.ts';
import { searchGoals } from '../../usecases/portfolio/search-goals.ts';
import type { GoalStatus } from '../../views/portfolio.ts';
import type { Turn } from '../handler-types.ts';

const RESULTS_SHOWN = 10;

/** Returns the results of the message extension: goals that the reader may see, each with its status card. */
export async function findGoalCards(turn: Turn, query: string): Promise<readonly SearchResult[]> {
  const found = await searchGoals(turn.context, turn.actor, query);
  return found.slice(0, RESULTS_SHOWN).map((status) => toSearchResult(turn, status));
}

export function toSearchResult({ reader, tab }: Turn, status: GoalStatus): SearchResult {
  const { id, name } = status.goal;
  const page = { kind: 'goal', goal: id, month: status.month.month } as const;
  const link = linkForEveryone(tab, page, name);
  return {
    message: goalStatusCard({ ...status, link }, reader),
    preview: goalStatusPreview(status, reader),
  };
}
