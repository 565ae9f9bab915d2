import type { CompareView } from '../../../contract/portfolio/compare.ts';
import type { DraftView } from '../../../contract/check-in/draft.ts';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { OwnerHealthView } from '../../../contract/reminders/owner-health.ts';
import type { PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import type { RisksView } from '../../../contract/portfolio/risks.ts';
import type { RunsView, RunView } from '../../../contract/reminders/runs.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import type { HandOverChoicesView } from '../../../contract/check-in/hand-over.ts';
import type { AnswersYearView } from '../../../contract/months/months.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import type { LeavingView, PeopleView } from '../../../contract/register/people.ts';
import type { CopyPlanView } from '../../../contract/register/order-and-copy.ts';
import type { RegisterChangesView } from '../../../contract/register/changes.ts';
import type { RegisterFormView, RegisterView } from '../../../contract/register/register.ts';
import type { HolidaysView, SettingsView } from '../../../contract/register/settings.ts';
import type { ThemesView, ThemeView } from '../../../contract/portfolio/themes.ts';
import type { OrganisationCalendar } from '../../../domain/common/organisation.ts';
import type { GoalId, PersonId, RunId } from '../../../domain/common/ids.ts';
import { yearOf, type Month, type Year } from '../../../domain/common/month.ts';
import type { TrailFilter } from '../../../contract/page-filters.ts';
import type { MonthPair, Page } from '../../../contract/page.ts';
import { toQuery } from '../../../contract/query-string.ts';
import { useClient } from './client-context.ts';
import { useRequest, type Requested } from './use-request.ts';

export const useMe = (): Requested<MeView> => useRequest(useClient(), ME_PATH, { isAged: false });

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
    case 'themes':
      return themesPath(page.month);
    case 'theme':
      return themePath(page.theme, page.month);
    case 'months':
      return answersYearPath(page.month && yearOf(page.month));
    case 'mine':
      return MINE_PATH;
    case 'check-in':
      return formPath(page.goal, page.month);
    case 'programmes':
    case 'meeting':
    case 'presenter':
      return portfolioPath(page.month);
    case 'people':
      return PEOPLE_PATH;
    case 'settings':
      return SETTINGS_PATH;
    default:
      return undefined;
  }
}

export const useDraft = (goal: GoalId, month: Month): Requested<DraftView> =>
  useRequest(useClient(), draftPath(goal, month));

export const useMine = (): Requested<MyMonthsView> => useRequest(useClient(), MINE_PATH);

export const useCheckInForm = (goal: GoalId, month: Month): Requested<CheckInFormView> =>
  useRequest(useClient(), formPath(goal, month));

export const checkInPath = (goal: GoalId, month: Month): string =>
  `/goals/${goal}/check-ins/${month}`;

export const draftPath = (goal: GoalId, month: Month): string =>
  `${checkInPath(goal, month)}/draft`;

export const formPath = (goal: GoalId, month: Month): string => `${checkInPath(goal, month)}/form`;

/** Of a large register those of the name; without one, none. */
export const useHandOverChoices = (
  goal: GoalId,
  month: Month,
  name: string | undefined,
): Requested<HandOverChoicesView> =>
  useRequest(
    useClient(),
    `${checkInPath(goal, month)}/hand-over${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`,
  );

export const MINE_PATH = '/mine';

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

export const useThemes = (month: Month | undefined): Requested<ThemesView> =>
  useRequest(useClient(), themesPath(month));

export const useTheme = (theme: string, month: Month | undefined): Requested<ThemeView> =>
  useRequest(useClient(), themePath(theme, month));

export const usePeople = (): Requested<PeopleView> => useRequest(useClient(), PEOPLE_PATH);

export const useLeaving = (person: PersonId): Requested<LeavingView> =>
  useRequest(useClient(), `${PEOPLE_PATH}/${person}/leaving`);

export const useSettings = (): Requested<SettingsView> => useRequest(useClient(), SETTINGS_PATH);

export const useHolidays = (
  { country, region }: OrganisationCalendar,
  year: Year,
): Requested<HolidaysView> => {
  const query = new URLSearchParams({
    year: String(year),
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region }),
  });
  return useRequest(useClient(), `${SETTINGS_PATH}/holidays?${query.toString()}`);
};

export const PEOPLE_PATH = '/people';
export const SETTINGS_PATH = '/settings';
export const useAnswersYear = (year: Year | undefined): Requested<AnswersYearView> =>
  useRequest(useClient(), answersYearPath(year));

export const MONTHS_PATH = '/months';

export const monthPath = (month: Month): string => `${MONTHS_PATH}/${month}`;

export const answersYearPath = (year: Year | undefined): string =>
  `/answers${year === undefined ? '' : `?year=${year}`}`;

export const useRegister = (year: Year): Requested<RegisterView> =>
  useRequest(useClient(), registerPath(year));

export const useRegisterForm = (
  year: Year,
  goal: GoalId | undefined,
): Requested<RegisterFormView> => useRequest(useClient(), registerFormPath(year, goal));

export const useCopyPlan = (year: Year): Requested<CopyPlanView> =>
  useRequest(useClient(), copyPath(year));

export const useRegisterChanges = (path: string): Requested<RegisterChangesView> =>
  useRequest(useClient(), path);

export const registerPath = (year: Year): string => `/register/${year}/goals`;
export const registerGoalPath = (year: Year, goal: string): string =>
  `${registerPath(year)}/${goal}`;
export const registerFormPath = (year: Year, goal: string | undefined): string =>
  `/register/${year}/form${goal === undefined ? '' : `?goal=${goal}`}`;
export const copyPath = (year: Year): string => `/register/${year}/copy`;
export const orderPath = (year: Year): string => `/register/${year}/order`;
export const changesPath = (
  year: Year,
  choice: TrailFilter & { readonly after?: string },
): string => `/register/${year}/changes${toQuery({ ...choice })}`;

export const ME_PATH = '/me';
export const RUNS_PATH = '/runs';
export const SCHEDULE_PATH = '/schedule';

export const runPath = (month: Month, run: RunId): string => `${RUNS_PATH}/${month}/${run}`;

const runsPath = (month: Month | undefined): string => `${RUNS_PATH}${monthQuery(month)}`;

export const themePath = (theme: string, month: Month | undefined): string =>
  `/themes/${theme}${monthQuery(month)}`;

export const notesPath = (theme: string, year: Year): string => `/themes/${theme}/${year}`;

const themesPath = (month: Month | undefined): string => `/themes${monthQuery(month)}`;

const risksPath = (month: Month | undefined): string => `/risks${monthQuery(month)}`;

const comparePath = (between: MonthPair | undefined): string =>
  `/compare${between ? `?from=${between.from}&to=${between.to}` : ''}`;

const portfolioPath = (month: Month | undefined): string => `/portfolio${monthQuery(month)}`;

export const goalPath = (goal: GoalId, month: Month | undefined): string =>
  `/goals/${goal}${monthQuery(month)}`;

const monthQuery = (month: Month | undefined): string => (month ? `?month=${month}` : '');
