import { plural } from '../../grammar.ts';
import type { form as shape } from '../../../fi/tab/components/form.ts';

export const form: typeof shape = {
  required: 'Fields marked with * are required.',
  problems: (count) =>
    plural(count, 'One thing needs correcting.', `${count} things need correcting.`),
  count: (used, most) => `${used} / ${most} characters`,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  rowAct: (act, row) => `${act}: ${row}`,
  moved: (item, place, all) => `${item} is now number ${place} of ${all}.`,
};
