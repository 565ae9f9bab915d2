import type { Grouping, GoalSort } from '../../../../contract/paths-and-queries/view-query.ts';
import { plural } from '../../grammar.ts';

const sorts: Readonly<Record<GoalSort, string>> = {
  portfolio: 'luettelon järjestys',
  name: 'nimi',
  forecast: 'huonoin ennuste ensin',
  freshness: 'vanhin vastaus ensin',
  phases: 'vähiten edennyt ensin',
};

const groups: Readonly<Record<Grouping, string>> = {
  theme: 'teema',
  owner: 'omistaja',
  forecast: 'ennuste',
  programme: 'ohjelma tai hanke',
  none: 'ei ryhmitystä',
};

export const overviewPages = {
  compareWith: (monthName: string) => `Vertaa ${monthName}hun`,
  find: {
    label: 'Rajaa ja järjestä tavoitteita',
    search: 'Hae',
    searchHint: 'tavoite, osatavoite tai omistaja',
    choices: (count: number) =>
      count === 0 ? 'Rajaa ja järjestä' : `Rajaa ja järjestä (${count})`,
    theme: 'Teema',
    owner: 'Omistaja',
    forecast: 'Ennuste',
    programme: 'Ohjelma',
    all: 'kaikki',
    binding: 'Vain sitovat',
    silent: 'Vain ne, joista ei ole vastausta',
    sort: 'Järjestys',
    sorts,
    group: 'Ryhmittely',
    groups,
    clear: 'Tyhjennä valinnat',
    count: (found: number, all: number) => {
      if (found < all) return `${found} / ${all} tavoitetta`;
      return plural(all, 'Yksi tavoite', `${all} tavoitetta`);
    },
    none: 'Mikään tavoite ei täytä kaikkia valintoja. Poista jokin niistä tai tyhjennä kaikki.',
    more: (shown: number, all: number) => `Näytä lisää (${shown} / ${all} näkyvissä)`,
    showAll: (count: number) => `Näytä kaikki ${count}`,
    noTheme: 'Ei teemaa',
    noOwner: 'Ei omistajaa',
    noProgramme: 'Ei ohjelmaa eikä hanketta',
  },
};
