import { isSlug, parseGoalId, parseRunId, type GoalId, type RunId } from '../domain/common/ids.ts';
import { parseMonth, type Month, type Year } from '../domain/common/month.ts';
import type { FilterQuery, MonthPair } from './paths-and-queries/page-filters.ts';
import {
  queryToView,
  viewToQuery,
  hasViewOptions,
  type ViewOptions,
} from './paths-and-queries/view-query.ts';

export interface PageAddress<Params extends object> {
  /** First segment of the path. If pages share it, the first page whose `read` accepts it opens. */
  readonly word: string;
  readonly write: (params: Params) => string;
  readonly read: (rest: AddressRest) => Params | undefined;
  /** What the page is about, such as a goal. A page with a new subject starts with fresh state. */
  readonly subject?: (params: Params) => string;
}

/** The address after its first segment. Parts that the address lacks are empty. */
export interface AddressRest {
  readonly first: string;
  readonly second: string;
  readonly query: string;
}

export interface OptionalMonth {
  readonly month?: Month;
}

export interface OptionalYear {
  readonly year?: Year;
}

export interface GoalMonth {
  readonly goal: GoalId;
  readonly month: Month;
}

/** Stands in the address where a month would be. */
const NEWEST = 'newest';
/** Stands where a goal id would be. No goal id has a dot. */
const NEW_GOAL = 'new.goal';

export const overviewAddress = {
  word: 'month',
  write: ({ month, view }: OptionalMonth & { readonly view?: ViewOptions }) =>
    `${month ? `month/${month}` : ''}${viewToQuery(view ?? {})}`,
  read: ({ first, query }: AddressRest) => {
    const view = queryToView(query);
    return { ...monthOption(first), ...(hasViewOptions(view) && { view }) };
  },
};

export const fixedAddress = (word: string): PageAddress<object> => ({
  word,
  write: () => word,
  read: () => ({}),
});

export const monthAddress = (word: string): PageAddress<OptionalMonth> => ({
  word,
  write: ({ month }) => join(word, month),
  read: ({ first }) => monthOption(first),
});

export const yearAddress = (word: string): PageAddress<OptionalYear> => ({
  word,
  write: ({ year }) => join(word, year),
  read: ({ first }) => {
    const year = parseYear(first);
    return year === undefined ? {} : { year };
  },
});

export const goalMonthAddress = (word: string): PageAddress<GoalMonth> => ({
  word,
  write: ({ goal, month }) => join(word, goal, month),
  read: ({ first, second }) => {
    const [goal, month] = [parseGoalId(first), parseMonth(second)];
    return goal && month && { goal, month };
  },
  subject: ({ goal, month }) => `${goal} ${month}`,
});

export const goalAddress: PageAddress<{ readonly goal: GoalId } & OptionalMonth> = {
  word: 'goal',
  write: ({ goal, month }) => join('goal', goal, month),
  read: ({ first, second }) => {
    const goal = parseGoalId(first);
    return goal && { goal, ...monthOption(second) };
  },
  subject: ({ goal }) => goal,
};

export const themeAddress: PageAddress<{ readonly theme: string } & OptionalMonth> = {
  word: 'theme',
  write: ({ theme, month }) => join('theme', theme, month),
  read: ({ first, second }) =>
    isSlug(first) ? { theme: first, ...monthOption(second) } : undefined,
  subject: ({ theme }) => theme,
};

export const runAddress: PageAddress<{ readonly month: Month; readonly run: RunId }> = {
  word: 'run',
  write: ({ month, run }) => join('run', month, run),
  read: ({ first, second }) => {
    const [month, run] = [parseMonth(first), parseRunId(second)];
    return month && run && { month, run };
  },
  subject: ({ month, run }) => `${month} ${run}`,
};

export const compareAddress: PageAddress<{ readonly between?: MonthPair }> = {
  word: 'compare',
  write: ({ between }) => join('compare', between?.from, between?.to),
  read: ({ first, second }) => {
    const [from, to] = [parseMonth(first), parseMonth(second)];
    return from && to ? { between: { from, to } } : {};
  },
};

export const meetingAddress: PageAddress<OptionalMonth & { readonly goal?: GoalId }> = {
  word: 'meeting',
  write: ({ month, goal }) => join('meeting', month ?? (goal && NEWEST), goal),
  read: ({ first, second }) => ({ ...monthOption(first), ...goalOption(second) }),
};

export const registerGoalAddress: PageAddress<{ readonly year: Year; readonly goal?: GoalId }> = {
  word: 'register',
  write: ({ year, goal }) => join('register', year, goal ?? NEW_GOAL),
  read: ({ first, second }) => {
    const year = parseYear(first);
    return year === undefined || second === '' ? undefined : { year, ...goalOption(second) };
  },
  subject: ({ year, goal }) => `${year} ${goal ?? ''}`,
};

export const withFilter = <Params extends object, Filter extends object>(
  address: PageAddress<Params>,
  { write, parse }: FilterQuery<Filter>,
): PageAddress<Params & Filter> => ({
  ...address,
  write: (params) => address.write(params) + write(params),
  read: (rest) => {
    const params = address.read(rest);
    return params && { ...params, ...parse(rest.query) };
  },
});

const join = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('/');

const parseYear = (text: string): Year | undefined =>
  /^20\d{2}$/.test(text) ? Number(text) : undefined;

function monthOption(text: string): OptionalMonth {
  const month = parseMonth(text);
  return month ? { month } : {};
}

function goalOption(text: string): { readonly goal?: GoalId } {
  const goal = parseGoalId(text);
  return goal ? { goal } : {};
}
