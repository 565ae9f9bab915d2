import type { Language } from '../../domain/common/person.ts';

/** Finland Swedish: Sweden formats dates differently. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
