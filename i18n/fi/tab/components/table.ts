import { plural } from '../../grammar.ts';

export const table = {
  order: 'Järjestys',
  asListed: 'kuten luettelossa',
  ascending: (column: string) => `${column}, nouseva`,
  descending: (column: string) => `${column}, laskeva`,
  select: (row: string) => `Valitse: ${row}`,
  selectAll: 'Valitse kaikki',
  selected: (count: number) => plural(count, 'Yksi valittu', `${count} valittu`),
  clear: 'Poista valinnat',
};
