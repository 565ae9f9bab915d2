import type { Language } from '../../domain/common/person.ts';

/** Swedish is that of Finland, because date formats in Sweden are different. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
