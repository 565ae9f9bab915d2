import type { Language } from '../../domain/common/person.ts';

/** Finland's Swedish: its date formats differ from Sweden's. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
