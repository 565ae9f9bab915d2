import { createContext, useContext } from 'react';
import type { Instant } from '../../../domain/common/month.ts';

/** What is known of the line between this page and the server. */
export interface ConnectionState {
  /** The last request had no answer, or the browser says that there is no network. */
  readonly isLost: boolean;
  /** Grows when everything on screen is to be asked for again. */
  readonly refreshCount: number;
  /** When the oldest answer was fetched that is on screen and could not be refreshed. */
  readonly staleSince: Instant | undefined;
}

export interface Connection {
  readonly state: () => ConnectionState;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The server answered, whatever it said. */
  onAnswer(): void;
  onFailure(): void;
  refresh(): void;
  /** An answer fetched then is shown although it could not be refreshed; returns how to take that back. */
  showStale(since: Instant): () => void;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  const stale = new Set<{ readonly since: Instant }>();
  let line: ConnectionState = { isLost: false, refreshCount: 0, staleSince: undefined };
  const update = (next: Partial<ConnectionState>): void => {
    line = { ...line, ...next };
    for (const listener of listeners) listener();
  };
  const updateStale = (): void => {
    const [staleSince] = [...stale].map(({ since }) => since).toSorted();
    if (staleSince !== line.staleSince) update({ staleSince });
  };
  return {
    state: () => line,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onAnswer() {
      if (line.isLost) update({ isLost: false });
    },
    onFailure() {
      if (!line.isLost) update({ isLost: true });
    },
    refresh: () => update({ refreshCount: line.refreshCount + 1 }),
    showStale(since) {
      const one = { since };
      stale.add(one);
      updateStale();
      return () => {
        stale.delete(one);
        updateStale();
      };
    },
  };
}

const ConnectionContext = createContext<Connection>(createConnection());

export const ConnectionProvider = ConnectionContext.Provider;

export const useConnection = (): Connection => useContext(ConnectionContext);
