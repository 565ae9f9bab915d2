import type { PersonId } from '../../../../domain/common/ids.ts';
import type { Expiry, Retention } from '../../../../domain/months/retention.ts';
import type { AuditEntry } from '../audit.ts';
import type { SaveResult, Versioned } from '../versioned.ts';

export interface RetentionStore {
  get(): Promise<Versioned<Retention> | undefined>;
  save(retention: Retention, version: string | undefined, audit: AuditEntry): Promise<SaveResult>;
  /** Counts up to `limit` rows. The chats of the people in `keep` never expire. */
  countExpired(expiry: Expiry, keep: ReadonlySet<PersonId>, limit: number): Promise<number>;
  /** Deletes up to `limit` rows, and returns how many. Several servers may do it at once. */
  deleteExpired(expiry: Expiry, keep: ReadonlySet<PersonId>, limit: number): Promise<number>;
}
