import type { undo as shape } from '../../../fi/tab/components/undo.ts';

export const undo: typeof shape = {
  undo: 'Ångra',
  undone: 'Ändringen har ångrats.',
};
