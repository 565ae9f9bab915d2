import type { SavedSettings } from '../../../domain/months/settings.ts';
import { savedSettings } from '../../../contract/domain-schemas/settings.ts';
import type { RowKind } from '../row-format.ts';

export const settingsRowKind: RowKind<SavedSettings> = {
  name: 'settings',
  version: 1,
  schema: savedSettings,
  columns: ({ contentLanguage, themes, keptBy, keptAt }) => ({
    contentLanguage,
    themes: themes.length,
    keptBy,
    keptAt,
  }),
};
