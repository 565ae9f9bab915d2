import { useState } from 'react';
import type { SettingsRequest, SettingsView } from '../../../../contract/register/settings.ts';
import { SETTINGS_PATH } from '../../../../contract/addresses/api-paths.ts';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import type { Settings } from '../../../../domain/months/settings.ts';
import type { UndoableNotice } from '../../../components/actions/use-undo-notice.tsx';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useRefreshedView } from '../../../lib/api/use-read-after.ts';

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

interface Saved {
  readonly view: SettingsView;
  readonly before: SettingsView;
}

export function useSettingsEditor(read: SettingsView, { notify }: UndoableNotice): SettingsEditor {
  const client = useClient();
  const { view, show, readAgain } = useRefreshedView(read, SETTINGS_PATH);
  const [own, setOwn] = useState<SettingsView>();
  const put = async (part: Partial<Settings>, before: SettingsView): Promise<Saved> => {
    const { settings, version } = before;
    const request: SettingsRequest = {
      settings: { ...settings, ...part },
      ...(version !== undefined && { version }),
    };
    try {
      const saved = await client.put<SettingsView>(SETTINGS_PATH, request);
      setOwn(saved);
      show(saved);
      return { view: saved, before };
    } catch (error) {
      const isStale = error instanceof ApiError && error.code === 'stale-version';
      const now = isStale ? await readAgain() : undefined;
      if (now && now.version !== version && isIndependentOf(part, settings, now.settings))
        return put(part, now);
      throw error;
    }
  };
  return {
    view,
    isOwn: view === own,
    async save(part, text) {
      const saved = await put(part, view);
      notify(text, async () => {
        await put(saved.before.settings, saved.view);
      });
      return saved.view;
    },
  };
}

const isIndependentOf = (part: Partial<Settings>, before: Settings, now: Settings): boolean =>
  Object.keys(part).every((key) => isEqual(Reflect.get(before, key), Reflect.get(now, key)));
