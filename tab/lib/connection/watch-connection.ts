import type { Connection } from './connection.ts';

const RETRY_EVERY_MS = 15_000;

interface WatchedWindow {
  addEventListener(name: 'online' | 'offline', listener: () => void): void;
  removeEventListener(name: 'online' | 'offline', listener: () => void): void;
  setInterval(work: () => void, milliseconds: number): number;
  clearInterval(timer: number): void;
  readonly document: Pick<Document, 'hidden'>;
}

/** Asks for everything on screen again when the line is back; returns how to stop. */
export function watchConnection(connection: Connection, window: WatchedWindow): () => void {
  const tryAgain = (): void => {
    if (connection.state().isLost && !window.document.hidden) connection.refresh();
  };
  // What is on screen is asked for, so that it is known how old it is.
  const leave = (): void => {
    connection.onFailure();
    connection.refresh();
  };
  window.addEventListener('online', connection.refresh);
  window.addEventListener('offline', leave);
  // Not every lost line is told by the browser, nor every one that is back.
  const timer = window.setInterval(tryAgain, RETRY_EVERY_MS);
  return () => {
    window.removeEventListener('online', connection.refresh);
    window.removeEventListener('offline', leave);
    window.clearInterval(timer);
  };
}
