import type { stale as inFinnish } from '../../../fi/tab/components/stale.ts';

export const stale: typeof inFinnish = {
  title: 'Someone else changed the same things meanwhile',
  lead: 'Nothing has been saved yet. Choose which one stays, and then save.',
  merged:
    'Someone else changed this meanwhile, and nothing has been saved yet. What you did not touch is now as they saved it, and what you typed is still here. Check it and save again.',
  what: 'What',
  stored: 'Saved now',
  mine: 'What you wrote',
  nothing: 'empty',
  use: 'Use what I chose',
  keepMine: 'Keep mine',
  takeStored: 'Take what is saved',
  keepAll: 'Keep all of mine',
  takeAll: 'Take all that is saved',
  by: (name, at) => `Last changed by ${name}, ${at}`,
};
