import type { AllWords } from '../../../types/all-words.ts';
import { plural } from '../../grammar.ts';

type Pages = Pick<AllWords['tab'], 'find' | 'compareWith'>;

export const overviewPages: Pages = {
  compareWith: (monthName) => `Jämför med ${monthName}`,
  find: {
    label: 'Begränsa och ordna målen',
    search: 'Sök',
    searchHint: 'mål, delmål eller ägare',
    choices: (count) => (count === 0 ? 'Begränsa och ordna' : `Begränsa och ordna (${count})`),
    theme: 'Tema',
    owner: 'Ägare',
    forecast: 'Prognos',
    programme: 'Program',
    all: 'alla',
    binding: 'Bara bindande',
    silent: 'Bara de som saknar svar',
    sort: 'Ordning',
    sorts: {
      portfolio: 'målens ordning',
      name: 'namn',
      forecast: 'sämsta prognosen först',
      freshness: 'äldsta svaret först',
      phases: 'det som har hunnit kortast först',
    },
    group: 'Gruppering',
    groups: {
      theme: 'tema',
      owner: 'ägare',
      forecast: 'prognos',
      programme: 'program eller projekt',
      none: 'ingen gruppering',
    },
    clear: 'Rensa valen',
    count: (found, all) =>
      found < all ? `${found} av ${all} mål` : plural(all, 'Ett mål', `${all} mål`),
    none: 'Inget mål uppfyller alla val. Ta bort något av dem eller rensa alla.',
    more: (shown, all) => `Visa fler (${shown} av ${all} visas)`,
    showAll: (count) => `Visa alla ${count}`,
    noTheme: 'Inget tema',
    noOwner: 'Ingen ägare',
    noProgramme: 'Inget program eller projekt',
  },
};
