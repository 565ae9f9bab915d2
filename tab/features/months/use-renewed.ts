import { useState } from 'react';
import { useClient } from '../../lib/api/client-context.ts';

export interface Renewed<View> {
  readonly view: View;
  /** Reads it once more, after something was changed. */
  renew(): Promise<View>;
}

/** What a request brought, until it was renewed; a newer answer of the request itself goes before that. */
export function useRenewed<View>(first: View, path: string): Renewed<View> {
  const client = useClient();
  const [newer, setNewer] = useState<{ readonly of: View; readonly view: View }>();
  return {
    view: newer?.of === first ? newer.view : first,
    async renew() {
      const view = await client.get<View>(path, new AbortController().signal);
      setNewer({ of: first, view });
      return view;
    },
  };
}
