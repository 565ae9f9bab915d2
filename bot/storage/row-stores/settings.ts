import type { OrganisationId } from '../../../domain/common/ids.ts';
import { bodyPartition, SETTINGS_KEY } from '../keys.ts';
import { settingsKind } from '../kinds/settings.ts';
import { change, readOne } from '../row-format.ts';
import type { Rows } from '../rows.ts';
import type { SettingsStore } from '../stores.ts';
import { auditRow } from './audit.ts';

export function settingsStore(rows: Rows, body: OrganisationId): SettingsStore {
  const partition = bodyPartition(body);
  return {
    get: () => readOne(rows, settingsKind, partition, SETTINGS_KEY),
    save: async (settings, version, audit) =>
      rows.write(partition, [
        change(settingsKind, SETTINGS_KEY, settings, version),
        auditRow(audit),
      ]),
  };
}
