import { plural } from '../../grammar.ts';
import type { form as shape } from '../../../fi/tab/components/form.ts';

export const form: typeof shape = {
  required: 'Fälten med stjärna (*) är obligatoriska.',
  problems: (count) =>
    plural(count, 'En punkt behöver rättas.', `${count} punkter behöver rättas.`),
  count: (used, most) => `${used} / ${most} tecken`,
  up: 'Upp',
  down: 'Ned',
  remove: 'Ta bort',
  rowAct: (act, row) => `${act}: ${row}`,
  moved: (item, place, all) => `${item} är nu nummer ${place} av ${all}.`,
};
