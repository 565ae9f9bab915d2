import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftView } from '../../../domain/api.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { draftPath } from '../../lib/api/endpoints.ts';
import { openStore } from '../../lib/key-store.ts';
import { createDraftKeeper, type DraftKeeper, type DraftState } from './draft-keeper.ts';

/** A keeper for as long as the page is shown; it saves at once when the page is left. */
export function useDraftKeeper(
  view: DraftView,
  author: PersonId,
): { readonly keeper: DraftKeeper; readonly state: DraftState } {
  const client = useClient();
  const { id } = view.goal;
  const { month } = view.month;
  const [keeper] = useState(() =>
    createDraftKeeper({
      view,
      client,
      path: draftPath(id, month),
      store: openStore(() => window.sessionStorage),
      key: `ennuste.draft.${author}.${id}.${month}`,
    }),
  );
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
