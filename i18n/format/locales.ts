import type { Language } from '../../domain/common/person.ts';

/** As the languages are written here: a Finnish Swede's dates are not a Swede's. */
export const LOCALES: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};
