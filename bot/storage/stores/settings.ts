import type { SavedSettings } from '../../../domain/months/settings.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

/** The facilitator's settings, which override the operator's file. */
export interface SettingsStore {
  get(): Promise<Versioned<SavedSettings> | undefined>;
  save(
    settings: SavedSettings,
    version: string | undefined,
    audit: AuditEntry,
  ): Promise<SaveResult>;
}
