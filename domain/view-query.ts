import { isForecast } from './forecast.ts';
import { parsePersonId } from './ids.ts';
import { GROUPINGS, SORTS, viewOf, type View } from './portfolio-view.ts';
import { readQuery, textOf, toQuery } from './query.ts';

const YES = 'yes';
const LONGEST_VALUE = 200;
export const LONGEST_SEARCH = 100;

/** The view as the query of an address, with its question mark; nothing for the plain view. */
export const viewToQuery = (view: View): string =>
  toQuery({
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

/** Reads a query without its question mark; what it does not understand it leaves out. */
export function queryToView(query: string): View {
  const values = readQuery(query);
  const text = (name: string): string => textOf(values.get(name) ?? '').slice(0, LONGEST_VALUE);
  const forecast = text('forecast');
  return viewOf({
    theme: text('theme'),
    owner: parsePersonId(text('owner')),
    forecast: isForecast(forecast) ? forecast : undefined,
    programme: text('programme'),
    binding: values.get('binding') === YES,
    silent: values.get('silent') === YES,
    q: searchOf(text('q')),
    sort: SORTS.find((one) => one === text('sort')),
    group: GROUPINGS.find((one) => one === text('group')),
  });
}

/** What was typed, as far as it counts; empty when it is blank. */
export const searchOf = (typed: string): string =>
  textOf(typed.trimStart().slice(0, LONGEST_SEARCH));
