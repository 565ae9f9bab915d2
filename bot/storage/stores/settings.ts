import type { SavedSettings } from '../../../domain/months/settings.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

/** What the facilitator has decided of the body, in the place of the operator's file. */
export interface SettingsStore {
  get(): Promise<Versioned<SavedSettings> | undefined>;
  /** Without a version they must be the body's first. */
  save(settings: SavedSettings, version: string | undefined, audit: AuditEntry): Promise<Saved>;
}
