import { useState } from 'react';
import { useClient } from './client-context.ts';
import { useConnection } from '../connection/connection.ts';

/** Reads a path after something was done; nothing where that failed. It never rejects. */
type ReadAgain = <View>(path: string) => Promise<View | undefined>;

/**
 * What was done stands, whatever becomes of the reading after it: where nothing comes, everything on screen is
 * asked for again, and what cannot be had then says by itself how old it is.
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
  /** Shows what an act itself has brought. */
  show(view: View): void;
  /** Reads it again after an act and shows it; resolves to nothing where it could not be read. */
  readAgain(): Promise<View | undefined>;
}

/** What a request has `read`, or an act has brought since; the last that came is shown. */
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
