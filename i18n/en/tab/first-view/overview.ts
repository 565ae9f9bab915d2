import type { AllWords } from '../../../types/all-words.ts';
import { plural } from '../../grammar.ts';

type Pages = Pick<AllWords['tab'], 'find' | 'compareWith'>;

export const overviewPages: Pages = {
  compareWith: (monthName) => `Compare with ${monthName}`,
  find: {
    label: 'Narrow and order the goals',
    search: 'Search',
    searchHint: 'goal, sub-goal or owner',
    choices: (count) => (count === 0 ? 'Filter and sort' : `Filter and sort (${count})`),
    theme: 'Theme',
    owner: 'Owner',
    forecast: 'Forecast',
    programme: 'Programme',
    all: 'all',
    binding: 'Binding only',
    silent: 'Only those without an answer',
    sort: 'Order',
    sorts: {
      portfolio: 'order of the goals',
      name: 'name',
      forecast: 'worst forecast first',
      freshness: 'oldest answer first',
      phases: 'least advanced first',
    },
    group: 'Grouping',
    groups: {
      theme: 'theme',
      owner: 'owner',
      forecast: 'forecast',
      programme: 'programme or project',
      none: 'no grouping',
    },
    clear: 'Clear all choices',
    count: (found, all) =>
      found < all ? `${found} of ${all} goals` : plural(all, 'One goal', `${all} goals`),
    none: 'No goal matches all the choices. Remove one of them or clear them all.',
    more: (shown, all) => `Show more (${shown} of ${all} shown)`,
    showAll: (count) => `Show all ${count}`,
    noTheme: 'No theme',
    noOwner: 'No owner',
    noProgramme: 'No programme or project',
  },
};
