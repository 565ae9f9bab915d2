import { useEffect, useState } from 'react';
import type { Language } from '../../../domain/person.ts';

export interface Loaded<Messages> {
  readonly language: Language;
  readonly messages: Messages;
}

const RETRY_AFTER = 3000;

/**
 * `undefined` until something is loaded; while another language is on its way, the one before it.
 * Without words there is no way to say that they did not come, so they are asked for again.
 */
export function useMessages<Messages>(
  language: Language,
  load: (language: Language) => Promise<Messages>,
): Loaded<Messages> | undefined {
  const [loaded, setLoaded] = useState<Loaded<Messages>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
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
  }, [language, load, attempt]);
  return loaded;
}
