import { useState } from 'react';
import { openStore } from '../browser/key-value-store.ts';

/** A text that is still there when its page is left and opened again, for as long as the window is. */
export function useSessionText(key: string): readonly [string, (text: string) => void] {
  const [store] = useState(() => openStore(() => window.sessionStorage));
  const [text, setText] = useState(() => store.getItem(key) ?? '');
  const keep = (next: string): void => {
    setText(next);
    try {
      if (next === '') store.removeItem(key);
      else store.setItem(key, next);
    } catch {
      // A full store loses the copy, not the typing.
      store.removeItem(key);
    }
  };
  return [text, keep];
}
