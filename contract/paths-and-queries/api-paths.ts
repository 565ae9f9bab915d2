import type { GoalId, RunId } from '../../domain/common/ids.ts';
import type { Month, Year } from '../../domain/common/month.ts';
import type { MonthPair, TrailFilter } from './page-filters.ts';
import { writeQuery } from './query-string.ts';

export const ME_PATH = '/me';
export const MY_GOALS_PATH = '/mine';
export const MONTHS_PATH = '/months';
export const PEOPLE_PATH = '/people';
export const directoryPath = (text: string): string =>
  `${PEOPLE_PATH}/directory?text=${encodeURIComponent(text)}`;

export const IMPORT_PEOPLE_PATH = '/people/import';

export const accountsPath = ({ again }: { readonly again: boolean }): string =>
  `${PEOPLE_PATH}/accounts${again ? '?again=true' : ''}`;

export const RUNS_PATH = '/runs';
export const SCHEDULE_PATH = '/schedule';
export const SETTINGS_PATH = '/settings';
export const SERVICE_PATH = '/service';

export const portfolioPath = (month: Month | undefined): string => `/portfolio${monthQuery(month)}`;

export const goalPath = (goal: GoalId, month: Month | undefined): string =>
  `/goals/${goal}${monthQuery(month)}`;

export const checkInPath = (goal: GoalId, month: Month): string =>
  `/goals/${goal}/check-ins/${month}`;

export const draftPath = (goal: GoalId, month: Month): string =>
  `${checkInPath(goal, month)}/draft`;

export const checkInFormPath = (goal: GoalId, month: Month): string =>
  `${checkInPath(goal, month)}/form`;

export const risksPath = (month: Month | undefined): string => `/risks${monthQuery(month)}`;

export const comparePath = (between: MonthPair | undefined): string =>
  `/compare${between ? `?from=${between.from}&to=${between.to}` : ''}`;

export const themesPath = (month: Month | undefined): string => `/themes${monthQuery(month)}`;

export const themePath = (theme: string, month: Month | undefined): string =>
  `/themes/${theme}${monthQuery(month)}`;

export const themeNotesPath = (theme: string, year: Year): string => `/themes/${theme}/${year}`;

export const monthPath = (month: Month): string => `${MONTHS_PATH}/${month}`;

export const answersYearPath = (year: Year | undefined): string =>
  `/answers${year === undefined ? '' : `?year=${year}`}`;

export const runsPath = (month: Month | undefined): string => `${RUNS_PATH}${monthQuery(month)}`;

export const ownerProblemsPath = (month: Month): string => `/reminders/health${monthQuery(month)}`;

export const runPath = (month: Month, run: RunId): string => `${RUNS_PATH}/${month}/${run}`;

export const recipientsPath = (month: Month, run: RunId): string =>
  `${runPath(month, run)}/recipients`;

export const registerPath = (year: Year): string => `/register/${year}/goals`;

export const registerGoalPath = (year: Year, goal: string): string =>
  `${registerPath(year)}/${goal}`;

export const goalFormPath = (year: Year, goal: string | undefined): string =>
  `/register/${year}/form${goal === undefined ? '' : `?goal=${goal}`}`;

export const copyPath = (year: Year): string => `/register/${year}/copy`;

export const orderPath = (year: Year): string => `/register/${year}/order`;

export const changesPath = (
  year: Year,
  choice: TrailFilter & { readonly after?: string },
): string => `/register/${year}/changes${writeQuery({ ...choice })}`;

export const changesCsvPath = (year: Year, choice: TrailFilter): string =>
  `/register/${year}/changes.csv${writeQuery({ ...choice })}`;

export const RETENTION_PATH = '/retention';

const monthQuery = (month: Month | undefined): string => (month ? `?month=${month}` : '');
