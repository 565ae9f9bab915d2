import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/** Changes what is drawn before it goes on paper. */
export function useBeforePrint(change: () => void): void {
  useEffect(() => {
    const now = (): void => flushSync(change);
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  });
}
