import type {
  CompareView,
  DraftView,
  GoalView,
  MeView,
  OwnerHealthView,
  PortfolioView,
  RisksView,
  RunsView,
  RunView,
  ScheduleView,
} from '../../../domain/api.ts';
import type { GoalId, RunId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';
import type { MonthPair, Page } from '../../../domain/page.ts';
import { useClient } from './client-context.ts';
import { useRequest, type Requested } from './use-request.ts';

export const useMe = (): Requested<MeView> => useRequest(useClient(), '/me');

export const usePortfolio = (month: Month | undefined): Requested<PortfolioView> =>
  useRequest(useClient(), portfolioPath(month));

export const useGoal = (goal: GoalId, month: Month | undefined): Requested<GoalView> =>
  useRequest(useClient(), goalPath(goal, month));

/** What the page will ask for, so that it can be asked while the reader is still being recognised. */
export function pathOfPage(page: Page): string | undefined {
  switch (page.kind) {
    case 'overview':
      return portfolioPath(page.month);
    case 'goal':
      return goalPath(page.goal, page.month);
    case 'explain':
      return draftPath(page.goal, page.month);
    case 'reminders':
      return runsPath(page.month);
    case 'run':
      return runPath(page.month, page.run);
    case 'schedule':
      return SCHEDULE_PATH;
    case 'risks':
      return risksPath(page.month);
    case 'compare':
      return comparePath(page.between);
    default:
      return undefined;
  }
}

export const useDraft = (goal: GoalId, month: Month): Requested<DraftView> =>
  useRequest(useClient(), draftPath(goal, month));

export const draftPath = (goal: GoalId, month: Month): string =>
  `/goals/${goal}/check-ins/${month}/draft`;

export const useRuns = (month: Month | undefined): Requested<RunsView> =>
  useRequest(useClient(), runsPath(month));

export const useOwnerHealth = (month: Month): Requested<OwnerHealthView> =>
  useRequest(useClient(), `/reminders/health${monthQuery(month)}`);

export const useRun = (month: Month, run: RunId): Requested<RunView> =>
  useRequest(useClient(), runPath(month, run));

export const useSchedule = (): Requested<ScheduleView> => useRequest(useClient(), SCHEDULE_PATH);

export const useRisks = (month: Month | undefined): Requested<RisksView> =>
  useRequest(useClient(), risksPath(month));

export const useComparison = (between: MonthPair | undefined): Requested<CompareView> =>
  useRequest(useClient(), comparePath(between));

export const RUNS_PATH = '/runs';
export const SCHEDULE_PATH = '/schedule';

export const runPath = (month: Month, run: RunId): string => `${RUNS_PATH}/${month}/${run}`;

const runsPath = (month: Month | undefined): string => `${RUNS_PATH}${monthQuery(month)}`;

const risksPath = (month: Month | undefined): string => `/risks${monthQuery(month)}`;

const comparePath = (between: MonthPair | undefined): string =>
  `/compare${between ? `?from=${between.from}&to=${between.to}` : ''}`;

const portfolioPath = (month: Month | undefined): string => `/portfolio${monthQuery(month)}`;

const goalPath = (goal: GoalId, month: Month | undefined): string =>
  `/goals/${goal}${monthQuery(month)}`;

const monthQuery = (month: Month | undefined): string => (month ? `?month=${month}` : '');
