import type { Connection } from './connection.ts';

const RETRY_EVERY_MS = 15_000;

interface WatchedWindow {
  addEventListener(name: 'online' | 'offline', listener: () => void): void;
  removeEventListener(name: 'online' | 'offline', listener: () => void): void;
  setInterval(work: () => void, milliseconds: number): number;
  clearInterval(timer: number): void;
  readonly document: Pick<Document, 'hidden'>;
}

/** Refreshes everything on screen when the connection is back. Returns a function that stops watching. */
export function watchConnection(connection: Connection, window: WatchedWindow): () => void {
  const tryAgain = (): void => {
    if (connection.state().isLost && !window.document.hidden) connection.refresh();
  };
  // The refresh will fail, which makes everything on screen show its age.
  const leave = (): void => {
    connection.onFailure();
    connection.refresh();
  };
  window.addEventListener('online', connection.refresh);
  window.addEventListener('offline', leave);
  // A timer, because browsers do not report every lost or restored connection.
  const timer = window.setInterval(tryAgain, RETRY_EVERY_MS);
  return () => {
    window.removeEventListener('online', connection.refresh);
    window.removeEventListener('offline', leave);
    window.clearInterval(timer);
  };
}
