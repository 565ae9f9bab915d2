import type { table as inFinnish } from '../../../fi/tab/components/table.ts';
import { plural } from '../../grammar.ts';

export const table: typeof inFinnish = {
  order: 'Order',
  asListed: 'as listed',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  select: (row) => `Select: ${row}`,
  selectAll: 'Select all',
  selected: (count) => plural(count, 'One selected', `${count} selected`),
  clear: 'Clear the selection',
};
