import { isForecast, type Forecast } from '../../domain/goal/forecast.ts';
import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { readQuery, withoutLoneSurrogates, writeQuery } from './query-string.ts';

/** `freshness`: longest unanswered goal first. `phases`: goal with the least done first. */
export const GOAL_SORTS = ['portfolio', 'name', 'forecast', 'freshness', 'phases'] as const;
export type GoalSort = (typeof GOAL_SORTS)[number];

export const GROUPINGS = ['theme', 'owner', 'forecast', 'programme', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** An empty object shows all goals, grouped by theme. */
export interface ViewOptions {
  readonly theme?: string;
  readonly owner?: PersonId;
  /** Goals without a recent answer match by their last known forecast. */
  readonly forecast?: Forecast;
  /** Name of a city-wide project, a separate programme or a joint theme. */
  readonly programme?: string;
  readonly binding?: true;
  readonly silent?: true;
  readonly q?: string;
  readonly sort?: Exclude<GoalSort, 'portfolio'>;
  readonly group?: Exclude<Grouping, 'theme'>;
}

/** An empty or undefined field means that the person chose nothing. */
export type ViewChoices = {
  readonly [Key in Exclude<keyof ViewOptions, 'sort' | 'group' | 'binding' | 'silent'>]?:
    ViewOptions[Key] | undefined;
} & {
  readonly binding?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly sort?: GoalSort | undefined;
  readonly group?: Grouping | undefined;
};

/** Leaves out default choices, so that equal choices give equal addresses. */
export function normalizeView(choices: ViewChoices): ViewOptions {
  const { theme, owner, forecast, programme, q, sort, group } = choices;
  return {
    ...(theme && { theme }),
    ...(owner && { owner }),
    ...(forecast && { forecast }),
    ...(programme && { programme }),
    ...(choices.binding && { binding: true }),
    ...(choices.silent && { silent: true }),
    ...(q && { q }),
    ...(sort && sort !== 'portfolio' && { sort }),
    ...(group && group !== 'theme' && { group }),
  };
}

export const hasViewOptions = (view: ViewOptions): boolean => Object.keys(view).length > 0;

const YES = 'yes';
const MAX_VALUE_LENGTH = 200;
export const MAX_SEARCH_LENGTH = 100;

/** The result is empty for the default view. Otherwise it starts with a question mark. */
export const viewToQuery = (view: ViewOptions): string =>
  writeQuery({
    theme: view.theme,
    owner: view.owner,
    forecast: view.forecast,
    programme: view.programme,
    binding: view.binding && YES,
    silent: view.silent && YES,
    q: view.q,
    sort: view.sort,
    group: view.group,
  });

/** `query` must not start with a question mark. Unknown parameters are ignored. */
export function queryToView(query: string): ViewOptions {
  const values = readQuery(query);
  const text = (name: string): string =>
    withoutLoneSurrogates(values.get(name) ?? '').slice(0, MAX_VALUE_LENGTH);
  const forecast = text('forecast');
  return normalizeView({
    theme: text('theme'),
    owner: parsePersonId(text('owner')),
    forecast: isForecast(forecast) ? forecast : undefined,
    programme: text('programme'),
    binding: values.get('binding') === YES,
    silent: values.get('silent') === YES,
    q: normalizeSearch(text('q')),
    sort: GOAL_SORTS.find((one) => one === text('sort')),
    group: GROUPINGS.find((one) => one === text('group')),
  });
}

export const normalizeSearch = (typed: string): string =>
  withoutLoneSurrogates(typed.trimStart().slice(0, MAX_SEARCH_LENGTH));
