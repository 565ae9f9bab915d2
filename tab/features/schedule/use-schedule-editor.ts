import { useState } from 'react';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import { SCHEDULE_PATH } from '../../../contract/addresses/api-paths.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import type { ApiClient } from '../../lib/api/client.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useReadAgain } from '../../lib/api/use-read-after.ts';

export interface ScheduleEditor {
  readonly view: ScheduleView;
  /** Saves the schedule and shows the result. On a version conflict it shows the newer version and rejects. */
  save(
    change: (client: ApiClient, version: string | undefined) => Promise<ScheduleView>,
  ): Promise<void>;
}

export function useScheduleEditor(first: ScheduleView): ScheduleEditor {
  const client = useClient();
  const readAfter = useReadAgain();
  const [view, setView] = useState(first);
  return {
    view,
    async save(change) {
      try {
        setView(await change(client, view.version));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version')
          setView((await readAfter<ScheduleView>(SCHEDULE_PATH)) ?? view);
        throw error;
      }
    },
  };
}
