import { useState } from 'react';
import { openStore } from '../browser/key-value-store.ts';

/** A text that survives leaving its page, for as long as the window is open. */
export function useSessionText(key: string): readonly [string, (text: string) => void] {
  const [store] = useState(() => openStore(() => window.sessionStorage));
  const [text, setText] = useState(() => store.getItem(key) ?? '');
  const keep = (next: string): void => {
    setText(next);
    try {
      if (next === '') store.removeItem(key);
      else store.setItem(key, next);
    } catch {
      // When the store is full, only the copy is lost, not what was typed.
      store.removeItem(key);
    }
  };
  return [text, keep];
}
