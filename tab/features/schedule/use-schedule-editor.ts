import type {
  ScheduleMonthRequest,
  ScheduleRequest,
  ScheduleView,
} from '../../../contract/reminders/schedule.ts';
import { SCHEDULE_PATH } from '../../../contract/paths-and-queries/api-paths.ts';
import type { Month } from '../../../domain/common/month.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useNotice } from '../../lib/edit/use-notice.ts';
import { useVersioned } from '../../lib/edit/use-versioned.ts';
import { useWords } from '../../lib/words/words-context.ts';

/** Each action reports that it is done. On a version conflict it shows the newer version and rejects. */
export interface ScheduleEditor {
  readonly view: ScheduleView;
  readonly isOwn: boolean;
  pauseOrResume(): Promise<void>;
  saveSteps(request: ScheduleRequest): Promise<ScheduleView>;
  changeMonth(month: Month, change: Omit<ScheduleMonthRequest, 'version'>): Promise<void>;
}

export function useScheduleEditor(read: ScheduleView): ScheduleEditor {
  const client = useClient();
  const { notify } = useNotice();
  const texts = useWords().tab.schedule;
  const { view, isOwn, save } = useVersioned(read, SCHEDULE_PATH);
  const { paused, version } = view;
  const based = version === undefined ? {} : { version };
  return {
    view,
    isOwn,
    async pauseOrResume() {
      await save(() => client.post(`${SCHEDULE_PATH}/${paused ? 'resume' : 'pause'}`, based));
      notify(paused ? texts.nowRunning : texts.nowPaused);
    },
    async saveSteps(request) {
      const saved = await save(() => client.put(SCHEDULE_PATH, request));
      notify(texts.saved);
      return saved;
    },
    async changeMonth(month, change) {
      const request: ScheduleMonthRequest = { ...change, ...based };
      await save(() => client.put(`${SCHEDULE_PATH}/months/${month}`, request));
      notify(texts.saved);
    },
  };
}
