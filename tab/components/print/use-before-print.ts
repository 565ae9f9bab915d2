import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Runs `change` and renders it before the page is printed. */
export function useBeforePrint(change: () => void): void {
  useEffect(() => {
    const now = (): void => flushSync(change);
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  });
}

/** Whether the page is being printed: paper is white, so it needs the light theme. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useBeforePrint(() => setPrinting(true));
  useEffect(() => {
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  return printing;
}
