import { useEffect, useState, useSyncExternalStore } from 'react';
import { openStore, type KeyValueStore } from '../browser/key-value-store.ts';
import type { DraftBasis, DraftSaver, DraftState } from './draft-saver.ts';

export interface ActiveDraft<View> {
  readonly keeper: DraftSaver<View>;
  readonly state: DraftState<View>;
}

/** A keeper for as long as the page is shown; it saves at once when the page is left. */
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
