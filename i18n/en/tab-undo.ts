import type { undo as shape } from '../fi/tab-undo.ts';

export const undo: typeof shape = {
  undo: 'Undo',
  undone: 'The change has been undone.',
};
