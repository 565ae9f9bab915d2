import type { SettingsRequest, SettingsView } from '../../../../contract/register/settings.ts';
import { SETTINGS_PATH } from '../../../../contract/paths-and-queries/api-paths.ts';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import type { Settings } from '../../../../domain/months/settings.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';

export interface SettingsEditor {
  readonly view: SettingsView;
  /** Whether the shown settings were saved by this page rather than by another person. */
  readonly isOwn: boolean;
  /**
   * Saves a part of the settings on top of the current ones and reports `text`. If another person has changed the
   * same part meanwhile, it shows theirs and rejects; their changes to other parts stay.
   */
  save(part: Partial<Settings>, text: string): Promise<SettingsView>;
}

export function useSettingsEditor(read: SettingsView): SettingsEditor {
  const client = useClient();
  const { notify } = useNotice();
  const { view, isOwn, save } = useVersioned(read, SETTINGS_PATH);
  const put = (part: Partial<Settings>, on: SettingsView): Promise<SettingsView> => {
    const { settings, version } = on;
    const request: SettingsRequest = {
      settings: { ...settings, ...part },
      ...(version !== undefined && { version }),
    };
    return client.put(SETTINGS_PATH, request);
  };
  return {
    view,
    isOwn,
    async save(part, text) {
      let before = view.settings;
      const saved = await save(
        (on) => {
          before = on.settings;
          return put(part, on);
        },
        { isIndependent: (now) => isIndependentOf(part, view.settings, now.settings) },
      );
      notify(text, () => save(() => put(before, saved)));
      return saved;
    },
  };
}

const isIndependentOf = (part: Partial<Settings>, before: Settings, now: Settings): boolean =>
  Object.keys(part).every((key) => isEqual(Reflect.get(before, key), Reflect.get(now, key)));
