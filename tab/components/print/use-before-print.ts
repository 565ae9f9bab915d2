import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Changes what is drawn before it goes on paper. */
export function useBeforePrint(change: () => void): void {
  useEffect(() => {
    const now = (): void => flushSync(change);
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  });
}

/** Whether what is drawn goes on paper, which is white whatever the theme. */
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
