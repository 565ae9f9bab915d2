import type { PersonId } from '../../../../domain/common/ids.ts';
import type { Year } from '../../../../domain/common/month.ts';

export type RowPlace = Year | 'people' | 'reminders';

/** A row of any kind, as it is stored. */
export interface RawRow {
  readonly kind: string;
  readonly key: string;
  readonly data: unknown;
}

/** Reads and erases by person, whatever the kind of a row. Meant for rare requests about a person. */
export interface PersonalDataStore {
  /** Yields pages of all rows. Rows without readable JSON are left out and reported. */
  rows(of: RowPlace): AsyncIterable<readonly RawRow[]>;
  /** Deletes what only serves the person: their chat, drafts and snoozes. May be repeated. */
  deleteOwnRows(of: RowPlace, person: PersonId): Promise<number>;
  /** Takes names out of entries about the person, which earlier versions wrote. May be repeated. */
  eraseNames(person: PersonId): Promise<number>;
}
