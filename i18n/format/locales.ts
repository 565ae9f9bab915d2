import type { Language } from '../../domain/common/person.ts';

/** Finland's Swedish: date formats in Sweden are different. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
