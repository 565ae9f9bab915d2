import type { undo as shape } from '../fi/tab-undo.ts';

export const undo: typeof shape = {
  undo: 'Ångra',
  undone: 'Ändringen har ångrats.',
};
