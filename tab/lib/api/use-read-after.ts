import { useState } from 'react';
import { useClient } from './client-context.ts';
import { useConnection } from '../connection/connection.ts';

/** Resolves to `undefined` when the read failed; never rejects. */
type ReadAgain = <View>(path: string) => Promise<View | undefined>;

/**
 * Reads a path after a successful action. When the read fails, the action still counts: everything on screen is
 * refreshed, and data that stays stale shows its age.
 */
export function useReadAgain(): ReadAgain {
  const client = useClient();
  const connection = useConnection();
  return async <View>(path: string) => {
    try {
      return await client.get<View>(path, new AbortController().signal);
    } catch {
      connection.refresh();
      return undefined;
    }
  };
}

export interface RefreshedView<View> {
  readonly view: View;
  /** Shows the view that an action returned. */
  show(view: View): void;
  /** Reads the view again and shows it; resolves to `undefined` when that failed. */
  readAgain(): Promise<View | undefined>;
}

/** The newest of what a request has `read` and what actions have returned. */
export function useRefreshedView<View>(read: View, path: string): RefreshedView<View> {
  const after = useReadAgain();
  const [known, setKnown] = useState(read);
  const [view, show] = useState(read);
  if (known !== read) {
    setKnown(read);
    show(read);
  }
  return {
    view: known === read ? view : read,
    show,
    async readAgain() {
      const now = await after<View>(path);
      if (now !== undefined) show(now);
      return now;
    },
  };
}
