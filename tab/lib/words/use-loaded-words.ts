import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/common/person.ts';

export interface LoadedWords<Messages> {
  readonly language: Language;
  readonly messages: Messages;
}

const RETRY_AFTER = 3000;

/**
 * What is loaded `already`, or `undefined` until something is; while another language is on its way, the one before it.
 * Without words there is no way to say that they did not come, so they are asked for again.
 */
export function useLoadedWords<Messages>(
  language: Language,
  load: (language: Language) => Promise<Messages>,
  already?: LoadedWords<Messages>,
): LoadedWords<Messages> | undefined {
  const [loaded, setLoaded] = useState(already);
  const [attempt, setAttempt] = useState(0);
  const isLoaded = loaded?.language === language;
  useEffect(() => {
    if (isLoaded) return undefined;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    load(language).then(
      (messages) => {
        if (wanted) setLoaded({ language, messages });
      },
      () => {
        if (wanted) timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_AFTER);
      },
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [language, load, attempt, isLoaded]);
  return loaded;
}
