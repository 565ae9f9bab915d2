import type { Language } from '../../domain/common/person.ts';

/** Swedish is that of Finland, because Sweden writes dates in another way. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
