import type { PersonId } from './ids.ts';
import type { Instant } from './month.ts';

export const ROLES = ['owner', 'leadership', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language?: Language;
  /** False for people who have left. They are kept, because the history refers to them. */
  readonly active: boolean;
  /** Unit and title tell people with the same name apart. */
  readonly unit?: string;
  readonly title?: string;
  /** Set when the person's data were removed. `name` then only says that, and names nobody. */
  readonly removedAt?: Instant;
  /** Set when also the rows that only served the person are gone. */
  readonly erasedAt?: Instant;
}

export function languageOf(locale: string | undefined): Language | undefined {
  const start = locale?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === start);
}
