import type { CompareView } from '../../../contract/portfolio/compare.ts';
import type { DraftView } from '../../../contract/check-in/draft.ts';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { OwnerProblemsView } from '../../../contract/reminders/owner-problems.ts';
import type { PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import type { RisksView } from '../../../contract/portfolio/risks.ts';
import type { RunsView, RunView } from '../../../contract/reminders/runs.ts';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import type { HandOverChoicesView } from '../../../contract/check-in/hand-over.ts';
import type { AnswersYearView } from '../../../contract/months/months.ts';
import type { CheckInFormView } from '../../../contract/check-in/check-in-form.ts';
import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import type { LeavingView, PeopleView } from '../../../contract/register/people.ts';
import type { AccountsView } from '../../../contract/register/directory.ts';
import type { RecipientsView } from '../../../contract/reminders/recipients.ts';
import type { RegisterCopyPlanView } from '../../../contract/register/order-and-copy.ts';
import type { PersonDataView } from '../../../contract/register/person-data.ts';
import type { RetentionView } from '../../../contract/register/retention.ts';
import type { RegisterChangesView } from '../../../contract/register/changes.ts';
import type { RegisterFormView, RegisterView } from '../../../contract/register/register.ts';
import type { HolidaysView, SettingsView } from '../../../contract/register/settings.ts';
import type { ServiceView } from '../../../contract/service/service.ts';
import type { ThemesView, ThemeView } from '../../../contract/portfolio/themes.ts';
import type { OrganisationCalendar } from '../../../domain/common/organisation.ts';
import type { GoalId, PersonId, RunId } from '../../../domain/common/ids.ts';
import type { Month, Year } from '../../../domain/common/month.ts';
import {
  ME_PATH,
  MY_GOALS_PATH,
  PEOPLE_PATH,
  RETENTION_PATH,
  SCHEDULE_PATH,
  SERVICE_PATH,
  SETTINGS_PATH,
  accountsPath,
  answersYearPath,
  checkInPath,
  comparePath,
  copyPath,
  draftPath,
  checkInFormPath,
  goalPath,
  ownerProblemsPath,
  portfolioPath,
  goalFormPath,
  recipientsPath,
  registerPath,
  risksPath,
  runPath,
  runsPath,
  themePath,
  themesPath,
} from '../../../contract/paths-and-queries/api-paths.ts';
import type { MonthPair } from '../../../contract/paths-and-queries/page-filters.ts';
import { firstRequestPath, type Page } from '../../../contract/routes.ts';
import type { ApiClient } from './client.ts';
import { useClient } from './client-context.ts';
import { useRequest, type Requested } from './use-request.ts';

/** Requests what the page reads first. Resolves when the requests are answered or have failed. */
export const prefetchPage = (client: ApiClient, page: Page): Promise<unknown> =>
  Promise.all([
    client.prefetch(ME_PATH),
    client.prefetch(firstRequestPath(page, new Date().getFullYear())),
  ]);

export const useMe = (): Requested<MeView> => useRequest(useClient(), ME_PATH, { isAged: false });

export const usePortfolio = (month: Month | undefined): Requested<PortfolioView> =>
  useRequest(useClient(), portfolioPath(month));

export const useGoal = (goal: GoalId, month: Month | undefined): Requested<GoalView> =>
  useRequest(useClient(), goalPath(goal, month));

export const useDraft = (goal: GoalId, month: Month): Requested<DraftView> =>
  useRequest(useClient(), draftPath(goal, month));

export const useMine = (): Requested<MyMonthsView> => useRequest(useClient(), MY_GOALS_PATH);

export const useCheckInForm = (goal: GoalId, month: Month): Requested<CheckInFormView> =>
  useRequest(useClient(), checkInFormPath(goal, month));

/** In a large register, only the people who match `name`; without a name, nobody. */
export const useHandOverChoices = (
  goal: GoalId,
  month: Month,
  name: string | undefined,
): Requested<HandOverChoicesView> =>
  useRequest(
    useClient(),
    `${checkInPath(goal, month)}/hand-over${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`,
  );

export const useRuns = (month: Month | undefined): Requested<RunsView> =>
  useRequest(useClient(), runsPath(month));

export const useOwnerProblems = (month: Month): Requested<OwnerProblemsView> =>
  useRequest(useClient(), ownerProblemsPath(month));

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

export const useAccounts = (): Requested<AccountsView> =>
  useRequest(useClient(), accountsPath({ again: false }));

export const useRecipients = (month: Month, run: RunId): Requested<RecipientsView> =>
  useRequest(useClient(), recipientsPath(month, run));

export const useLeaving = (person: PersonId): Requested<LeavingView> =>
  useRequest(useClient(), `${PEOPLE_PATH}/${person}/leaving`);

export const usePersonData = (person: PersonId): Requested<PersonDataView> =>
  useRequest(useClient(), `${PEOPLE_PATH}/${person}/data`);

export const useRetention = (): Requested<RetentionView> => useRequest(useClient(), RETENTION_PATH);

export const useSettings = (): Requested<SettingsView> => useRequest(useClient(), SETTINGS_PATH);

export const useService = (): Requested<ServiceView> => useRequest(useClient(), SERVICE_PATH);

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

export const useAnswersYear = (year: Year | undefined): Requested<AnswersYearView> =>
  useRequest(useClient(), answersYearPath(year));

export const useRegister = (year: Year): Requested<RegisterView> =>
  useRequest(useClient(), registerPath(year));

export const useRegisterForm = (
  year: Year,
  goal: GoalId | undefined,
): Requested<RegisterFormView> => useRequest(useClient(), goalFormPath(year, goal));

export const useCopyPlan = (year: Year): Requested<RegisterCopyPlanView> =>
  useRequest(useClient(), copyPath(year));

export const useRegisterChanges = (path: string): Requested<RegisterChangesView> =>
  useRequest(useClient(), path);
