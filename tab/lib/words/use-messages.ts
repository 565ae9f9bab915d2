import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/person.ts';
import { loadMessages } from './load-messages.ts';
import type { TabMessages } from './words.ts';

export interface LoadedMessages {
  readonly language: Language;
  readonly messages: TabMessages;
}

const RETRY_AFTER = 3000;

/**
 * `undefined` until something is loaded; while another language is on its way, the one before it.
 * Without words there is no way to say that they did not come, so they are asked for again.
 */
export function useMessages(language: Language): LoadedMessages | undefined {
  const [loaded, setLoaded] = useState<LoadedMessages>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    loadMessages(language).then(
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
  }, [language, attempt]);
  return loaded;
}
