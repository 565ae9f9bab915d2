import { useEffect, useState, useSyncExternalStore } from 'react';
import { openStore, type KeyStore } from '../browser/key-value-store.ts';
import type { DraftBasis, DraftKeeper, DraftState } from './draft-saver.ts';

export interface Kept<View> {
  readonly keeper: DraftKeeper<View>;
  readonly state: DraftState<View>;
}

/** A keeper for as long as the page is shown; it saves at once when the page is left. */
export function useDraftKeeper<View extends DraftBasis>(
  create: (store: KeyStore) => DraftKeeper<View>,
): Kept<View> {
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
