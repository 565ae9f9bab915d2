import { languageOf, type Language } from '../../../domain/common/person.ts';
import type { KeyValueStore } from '../browser/key-value-store.ts';

const KEY = 'ennuste.language';

export interface LanguageHints {
  /** Query string of the address, for example `?lang=sv`. */
  readonly search: string;
  readonly stored: string | undefined;
  /** The person's language in the register, once known. */
  readonly person: Language | undefined;
  readonly locale: string | undefined;
}

/** A language requested on this device takes precedence over the person's; Finnish is the fallback. */
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

/** Removes the language from the address after the reader chose another on the page. */
export function forgetAskedLanguage(window: Pick<Window, 'location' | 'history'>): void {
  const address = new URL(window.location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  window.history.replaceState(null, '', address);
}
