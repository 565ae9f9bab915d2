import type { SavedSettings } from '../../../domain/months/settings.ts';
import { keptSettings } from '../../../contract/values/settings.ts';
import type { Kind } from '../row-format.ts';

export const settingsKind: Kind<SavedSettings> = {
  name: 'settings',
  version: 1,
  schema: keptSettings,
  columns: ({ contentLanguage, themes, keptBy, keptAt }) => ({
    contentLanguage,
    themes: themes.length,
    keptBy,
    keptAt,
  }),
};
