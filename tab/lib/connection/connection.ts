import { createContext, useContext } from 'react';
import type { Instant } from '../../../domain/common/month.ts';

/** What is known of the line between this page and the server. */
export interface Line {
  /** The last request had no answer, or the browser says that there is no network. */
  readonly lost: boolean;
  /** Grows when everything on screen is to be asked for again. */
  readonly round: number;
  /** When the oldest answer was fetched that is on screen and could not be refreshed. */
  readonly staleSince: Instant | undefined;
}

export interface Connection {
  readonly line: () => Line;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The server answered, whatever it said. */
  heard(): void;
  lose(): void;
  refresh(): void;
  /** An answer fetched then is shown although it could not be refreshed; returns how to take that back. */
  showStale(since: Instant): () => void;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  const stale = new Set<{ readonly since: Instant }>();
  let line: Line = { lost: false, round: 0, staleSince: undefined };
  const turn = (next: Partial<Line>): void => {
    line = { ...line, ...next };
    for (const listener of listeners) listener();
  };
  const turnStale = (): void => {
    const [staleSince] = [...stale].map(({ since }) => since).toSorted();
    if (staleSince !== line.staleSince) turn({ staleSince });
  };
  return {
    line: () => line,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard() {
      if (line.lost) turn({ lost: false });
    },
    lose() {
      if (!line.lost) turn({ lost: true });
    },
    refresh: () => turn({ round: line.round + 1 }),
    showStale(since) {
      const one = { since };
      stale.add(one);
      turnStale();
      return () => {
        stale.delete(one);
        turnStale();
      };
    },
  };
}

const ConnectionContext = createContext<Connection>(createConnection());

export const ConnectionProvider = ConnectionContext.Provider;

export const useConnection = (): Connection => useContext(ConnectionContext);
