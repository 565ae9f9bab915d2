import type { OrganisationId } from '../../../domain/common/ids.ts';
import { organisationPartition, SETTINGS_KEY } from '../keys.ts';
import { settingsRowKind } from '../row-schemas/settings.ts';
import { toRowChange, readRow } from '../row-format.ts';
import type { RowStore } from '../row-store.ts';
import type { SettingsStore } from '../stores/settings.ts';
import { toAuditRow } from './audit.ts';

export function createSettingsStore(rows: RowStore, organisation: OrganisationId): SettingsStore {
  const partition = organisationPartition(organisation);
  return {
    get: () => readRow(rows, settingsRowKind, partition, SETTINGS_KEY),
    save: async (settings, version, audit) =>
      rows.write(partition, [
        toRowChange(settingsRowKind, SETTINGS_KEY, settings, version),
        toAuditRow(audit),
      ]),
  };
}
