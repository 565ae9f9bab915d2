import { useState } from 'react';
import type { SettingsRequest, SettingsView } from '../../../domain/api-settings.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { ActNotice } from '../../components/act-notice.tsx';
import { ApiError } from '../../lib/api/api-error.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { SETTINGS_PATH } from '../../lib/api/endpoints.ts';

export interface SettingsKeeper {
  readonly view: SettingsView;
  /**
   * Saves a part of the settings beside the parts that are stored, and tells so in `text`. Where somebody else was
   * faster, theirs is shown, and it rejects all the same.
   */
  save(part: Partial<Settings>, text: string): Promise<SettingsView>;
}

export function useSettingsKeeper(first: SettingsView, { tell }: ActNotice): SettingsKeeper {
  const client = useClient();
  const [view, setView] = useState(first);
  const put = async (request: SettingsRequest): Promise<SettingsView> => {
    try {
      const saved = await client.put<SettingsView>(SETTINGS_PATH, request);
      setView(saved);
      return saved;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'stale-version')
        setView(await client.get<SettingsView>(SETTINGS_PATH, new AbortController().signal));
      throw error;
    }
  };
  return {
    view,
    async save(part, text) {
      const before = view.settings;
      const saved = await put(requestOf({ ...before, ...part }, view.version));
      tell(text, async () => {
        await put(requestOf(before, saved.version));
      });
      return saved;
    },
  };
}

const requestOf = (settings: Settings, version: string | undefined): SettingsRequest => ({
  settings,
  ...(version !== undefined && { version }),
});
