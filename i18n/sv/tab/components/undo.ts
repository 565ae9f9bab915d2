import type { undo as finnish } from '../../../fi/tab/components/undo.ts';

export const undo: typeof finnish = {
  undo: 'Ångra',
  undone: 'Ändringen har ångrats.',
};
