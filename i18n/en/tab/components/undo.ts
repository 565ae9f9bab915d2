import type { undo as finnish } from '../../../fi/tab/components/undo.ts';

export const undo: typeof finnish = {
  undo: 'Undo',
  undone: 'The change has been undone.',
};
