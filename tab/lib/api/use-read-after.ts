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
