import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { MY_GOALS_PATH } from '../../../contract/paths-and-queries/api-paths.ts';
import type { ApiClient } from '../../lib/api/client.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useNotice } from '../../lib/edit/use-notice.ts';
import { useVersioned } from '../../lib/edit/use-versioned.ts';

export interface MyGoalsEditor {
  readonly view: MyMonthsView;
  /**
   * Runs `work`, then shows the new goals and reports the result. `work` resolves to the goals, or to a message to
   * show instead. Rejects when the action failed.
   */
  perform(
    work: (client: ApiClient) => Promise<MyMonthsView | string | undefined>,
    text: string,
  ): Promise<void>;
}

export function useMyGoalsEditor(read: MyMonthsView): MyGoalsEditor {
  const client = useClient();
  const { notify } = useNotice();
  const { view, act } = useVersioned(read, MY_GOALS_PATH);
  return {
    view,
    async perform(work, text) {
      const { answer } = await act(
        () => work(client),
        (now) => (typeof now === 'object' ? now : view),
      );
      notify(typeof answer === 'string' ? answer : text);
    },
  };
}
