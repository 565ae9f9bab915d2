import type { Language } from '../../../domain/common/person.ts';
import { openStore } from '../browser/key-value-store.ts';
import { chooseLanguage, storedLanguage } from './choose-language.ts';
import { loadFirstViewWords } from './load-words.ts';
import type { LoadedWords } from './use-loaded-words.ts';
import type { FirstViewMessages } from './words-context.ts';

/**
 * Words for the first render, so that nothing is rendered without words; `undefined` when loading failed and has
 * to be retried.
 */
export async function loadStartupWords(
  window: Window,
  locale: string | undefined,
): Promise<LoadedWords<FirstViewMessages> | undefined> {
  const language: Language = chooseLanguage({
    search: window.location.search,
    stored: storedLanguage(openStore(() => window.localStorage)),
    person: undefined,
    locale,
  });
  try {
    return { language, messages: await loadFirstViewWords(language) };
  } catch {
    return undefined;
  }
}
