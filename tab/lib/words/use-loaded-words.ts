import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/common/person.ts';

export interface LoadedWords<Messages> {
  readonly language: Language;
  readonly messages: Messages;
}

const RETRY_AFTER = 3000;

/**
 * Words that are loaded `already`, or `undefined` until they are loaded. While another language loads, the words of the
 * previous one stay. Retries a failure, because the tab cannot report it without words.
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
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    load(language).then(
      (messages) => {
        if (isCurrent) setLoaded({ language, messages });
      },
      () => {
        if (isCurrent) timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_AFTER);
      },
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [language, load, attempt, isLoaded]);
  return loaded;
}
