import { useSyncExternalStore } from 'react';

/** The same width as in the style sheets of tables. */
const NARROW = '(max-width: 860px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the rows of tables are stacked and the column headers are hidden. */
export const useStacked = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
