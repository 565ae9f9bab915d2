import { plural } from '../../../format/plural.ts';
import type { form as shape } from '../../../fi/tab/components/form.ts';

export const form: typeof shape = {
  required: 'Fields marked with * are required.',
  problems: (count) =>
    plural('en', count, {
      one: 'One thing needs correcting.',
      other: `${count} things need correcting.`,
    }),
  count: (used, most) => `${used} / ${most} characters`,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  rowAct: (act, row) => `${act}: ${row}`,
};
