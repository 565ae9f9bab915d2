import type { SavedSettings } from '../../../domain/months/settings.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

/** Settings that the facilitator has saved. They override the operator's file. */
export interface SettingsStore {
  get(): Promise<Versioned<SavedSettings> | undefined>;
  save(
    settings: SavedSettings,
    version: string | undefined,
    audit: AuditEntry,
  ): Promise<SaveResult>;
}
