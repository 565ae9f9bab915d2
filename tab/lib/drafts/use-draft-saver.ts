import { useEffect, useState, useSyncExternalStore } from 'react';
import { openStore, type KeyValueStore } from '../browser/key-value-store.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { DraftBasis, DraftState } from './draft-state.ts';

export interface ActiveDraft<View> {
  readonly keeper: DraftSaver<View>;
  readonly state: DraftState<View>;
}

/** Saves the draft while the page is shown, and at once when the page is left. */
export function useDraftSaver<View extends DraftBasis>(
  create: (store: KeyValueStore) => DraftSaver<View>,
): ActiveDraft<View> {
  const [keeper] = useState(() => create(openStore(() => window.sessionStorage)));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);

  useEffect(() => {
    const save = (): void => void keeper.save();
    const saveWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      window.removeEventListener('online', save);
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveWhenHidden);
      save();
      keeper.stop();
    };
  }, [keeper]);

  return { keeper, state };
}
