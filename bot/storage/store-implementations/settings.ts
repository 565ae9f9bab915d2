import type { OrganisationId } from '../../../domain/common/ids.ts';
import { organisationPartition, SETTINGS_KEY } from '../keys.ts';
import { settingsKind } from '../row-schemas/settings.ts';
import { toChange, readRow } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { SettingsStore } from '../stores/settings.ts';
import { auditRow } from './audit.ts';

export function settingsStore(rows: Rows, organisation: OrganisationId): SettingsStore {
  const partition = organisationPartition(organisation);
  return {
    get: () => readRow(rows, settingsKind, partition, SETTINGS_KEY),
    save: async (settings, version, audit) =>
      rows.write(partition, [
        toChange(settingsKind, SETTINGS_KEY, settings, version),
        auditRow(audit),
      ]),
  };
}
