import { can } from '../../../domain/goal/who-may-do-what.ts';
import { portfolioSummaryCard } from '../../cards/portfolio/portfolio-summary.ts';
import { linkForEveryone, linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { readPortfolio } from '../../usecases/portfolio/read-portfolio.ts';
import { showMyGoals } from '../my-goals/show-my-goals.ts';
import type { Turn } from '../handler-types.ts';

/** Shows the portfolio to people who may read every goal, and shows others their own goals. */
export const showStatus = (turn: Turn): Promise<CardMessage> =>
  can(turn.actor, 'read-every-goal') ? showPortfolio(turn) : showMyGoals(turn);

/** Shows the summary card. Leaves out goals that the person may not read. */
export async function showPortfolio(
  { context, actor, reader, tab }: Turn,
  readers: 'one' | 'everyone' = 'one',
): Promise<CardMessage> {
  const portfolio = await readPortfolio(context, actor, undefined);
  const page = { kind: 'overview', month: portfolio.month.month } as const;
  const link =
    readers === 'one'
      ? linkInOwnChat(tab, page)
      : linkForEveryone(tab, page, reader.words.common.appName);
  return portfolioSummaryCard({ portfolio, link }, reader);
}
