import type { actions as inFinnish } from '../../../fi/tab/first-view/actions.ts';

export const actions: typeof inFinnish = {
  undo: {
    undo: 'Undo',
    undone: 'The change has been undone.',
  },
  action: {
    offline:
      'The server did not answer. Check your connection and see whether the change was made before you try again.',
    failed: 'That did not succeed. Try again in a moment.',
    working: 'Please wait…',
  },
  leave: {
    unsaved: 'There are unsaved changes on the page.',
    stay: 'Go on editing',
    leave: 'Leave without saving',
  },
};
