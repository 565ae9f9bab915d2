/** The contract of `/api/v1/settings`: types only. */
import type { PersonRef } from './api.ts';
import type { Day, Instant, OpenedMonth, Year } from '../domain/common/month.ts';
import type { Settings } from '../domain/months/settings.ts';

/** GET and PUT /settings */
export interface SettingsView {
  /** Absent while nobody has saved any: what is shown is the operator's. Give it back when saving. */
  readonly version?: string;
  readonly settings: Settings;
  /** IANA name; the operator's to change. */
  readonly timeZone: string;
  /** How many goals of this year serve each theme that has any. */
  readonly goals: Readonly<Record<string, number>>;
  /** ISO 3166-1 codes of the countries whose holidays are known. */
  readonly countries: readonly string[];
  /** The coming month's days, as they are proposed. */
  readonly next: Pick<OpenedMonth, 'month' | 'opensOn' | 'dueOn' | 'closesOn'>;
  readonly keptBy?: PersonRef;
  readonly keptAt?: Instant;
}

/** PUT /settings */
export interface SettingsRequest {
  readonly version?: string;
  readonly settings: Settings;
}

/** GET /settings/holidays?country=&region=&year= */
export interface HolidaysView {
  readonly year: Year;
  /** Parts of the country that have holidays of their own: second part of ISO 3166-2, and name. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** On working days and weekends alike; names in the reader's language where it is known. */
  readonly holidays: readonly Holiday[];
}

export interface Holiday {
  readonly day: Day;
  readonly name: string;
}
