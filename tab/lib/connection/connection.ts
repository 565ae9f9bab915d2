import { createContext, useContext } from 'react';
import type { Instant } from '../../../domain/common/month.ts';

export interface ConnectionState {
  /** Whether the last request had no response, or the browser reports that it is offline. */
  readonly isLost: boolean;
  /** Increases when everything on screen has to be fetched again. */
  readonly refreshCount: number;
  /** Fetch time of the oldest answer on screen that could not be refreshed. */
  readonly staleSince: Instant | undefined;
}

export interface Connection {
  readonly state: () => ConnectionState;
  /** Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Call it when the server has responded, with any status. */
  onAnswer(): void;
  onFailure(): void;
  refresh(): void;
  /**
   * Reports an answer fetched at `since` that is shown although it could not be refreshed. Returns a function that
   * withdraws the report.
   */
  showStale(since: Instant): () => void;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  const stale = new Set<{ readonly since: Instant }>();
  let current: ConnectionState = { isLost: false, refreshCount: 0, staleSince: undefined };
  const update = (next: Partial<ConnectionState>): void => {
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  };
  const updateStale = (): void => {
    const [staleSince] = [...stale].map(({ since }) => since).toSorted();
    if (staleSince !== current.staleSince) update({ staleSince });
  };
  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onAnswer() {
      if (current.isLost) update({ isLost: false });
    },
    onFailure() {
      if (!current.isLost) update({ isLost: true });
    },
    refresh: () => update({ refreshCount: current.refreshCount + 1 }),
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
