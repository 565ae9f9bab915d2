import { parseTabLink } from '../../cards/kit/tab-link.ts';
import type { SearchResult } from '../../teams/teams-event.ts';
import { readGoalStatus } from '../../usecases/portfolio/search-goals.ts';
import { toSearchResult } from './search-goals.ts';
import type { Turn } from '../handler-types.ts';

/** Returns the status card of the linked goal, or an empty list for other links. */
export async function unfurlLink(turn: Turn, url: string): Promise<readonly SearchResult[]> {
  const page = parseTabLink(turn.tab, url);
  if (page?.kind !== 'goal') return [];
  const { goal, month } = page;
  return [toSearchResult(turn, await readGoalStatus(turn.context, turn.actor, { goal, month }))];
}
