import { languageOf, type Language } from '../../../domain/common/person.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';

const KEY = 'ennuste.language';

export interface LanguageHints {
  /** The address's query, `?lang=sv`. */
  readonly search: string;
  readonly stored: string | undefined;
  /** What the register says of the person, once it is known. */
  readonly person: Language | undefined;
  readonly locale: string | undefined;
}

/** What was asked for here and now goes before what is known of the person; Finnish is the last resort. */
export function chooseLanguage(hints: LanguageHints): Language {
  return (
    languageOf(new URLSearchParams(hints.search).get('lang') ?? undefined) ??
    languageOf(hints.stored) ??
    hints.person ??
    languageOf(hints.locale) ??
    'fi'
  );
}

export const storedLanguage = (storage: KeyValueStore): string | undefined =>
  storage.getItem(KEY) ?? undefined;

export const storeLanguage = (storage: KeyValueStore, language: Language): void =>
  storage.setItem(KEY, language);

/** The address's wish gives way to a choice made on the page. */
export function forgetAskedLanguage(window: Pick<Window, 'location' | 'history'>): void {
  const address = new URL(window.location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  window.history.replaceState(null, '', address);
}
