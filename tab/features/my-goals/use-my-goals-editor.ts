import { useState } from 'react';
import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { MY_GOALS_PATH } from '../../../contract/addresses/api-paths.ts';
import type { ApiClient } from '../../lib/api/client.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useRefreshedView } from '../../lib/api/use-read-after.ts';

export interface MyGoalsEditor {
  readonly view: MyMonthsView;
  /** The result of the last action; a new object each time. */
  readonly done: { readonly text: string } | undefined;
  /**
   * Runs `work`, then shows the new goals and reports the result. `work` resolves to the goals, or to a message to
   * show instead. Rejects when the action failed.
   */
  perform(
    work: (client: ApiClient) => Promise<MyMonthsView | string | undefined>,
    texts: string,
  ): Promise<void>;
}

/** Results of actions take precedence over `read` until it is fetched again. */
export function useMyGoalsEditor(read: MyMonthsView): MyGoalsEditor {
  const client = useClient();
  const { view, show, readAgain } = useRefreshedView(read, MY_GOALS_PATH);
  const [done, setDone] = useState<{ readonly text: string }>();
  return {
    view,
    done,
    async perform(work, texts) {
      const outcome = await work(client);
      if (typeof outcome === 'object') show(outcome);
      else await readAgain();
      setDone({ text: typeof outcome === 'string' ? outcome : texts });
    },
  };
}
