import type { DraftView, GoalView, MeView, PortfolioView } from '../../../domain/api.ts';
import type { GoalId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';
import type { Page } from '../../../domain/page.ts';
import { useClient } from './client-context.ts';
import { useRequest, type Requested } from './use-request.ts';

export const useMe = (): Requested<MeView> => useRequest(useClient(), '/me');

export const usePortfolio = (month: Month | undefined): Requested<PortfolioView> =>
  useRequest(useClient(), portfolioPath(month));

export const useGoal = (goal: GoalId, month: Month | undefined): Requested<GoalView> =>
  useRequest(useClient(), goalPath(goal, month));

/** What the page will ask for, so that it can be asked while the reader is still being recognised. */
export function pathOfPage(page: Page): string {
  switch (page.kind) {
    case 'overview':
      return portfolioPath(page.month);
    case 'goal':
      return goalPath(page.goal, page.month);
    case 'explain':
      return draftPath(page.goal, page.month);
  }
}

export const useDraft = (goal: GoalId, month: Month): Requested<DraftView> =>
  useRequest(useClient(), draftPath(goal, month));

export const draftPath = (goal: GoalId, month: Month): string =>
  `/goals/${goal}/check-ins/${month}/draft`;

const portfolioPath = (month: Month | undefined): string => `/portfolio${monthQuery(month)}`;

const goalPath = (goal: GoalId, month: Month | undefined): string =>
  `/goals/${goal}${monthQuery(month)}`;

const monthQuery = (month: Month | undefined): string => (month ? `?month=${month}` : '');
