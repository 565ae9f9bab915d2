import type { table as inFinnish } from '../../../fi/tab/components/table.ts';
import { plural } from '../../grammar.ts';

export const table: typeof inFinnish = {
  order: 'Ordning',
  asListed: 'som i listan',
  ascending: (column) => `${column}, stigande`,
  descending: (column) => `${column}, fallande`,
  select: (row) => `Markera: ${row}`,
  selectAll: 'Markera alla',
  selected: (count) => plural(count, 'En markerad', `${count} markerade`),
  clear: 'Avmarkera alla',
};
