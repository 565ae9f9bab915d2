import { useState } from 'react';
import type { MyMonthsView } from '../../../contract/check-in/my-goals.ts';
import { MINE_PATH } from '../../../contract/addresses/api-paths.ts';
import type { ApiClient } from '../../lib/api/client.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useRefreshedView } from '../../lib/api/use-read-after.ts';

export interface MyGoalsEditor {
  readonly view: MyMonthsView;
  /** What was done last, in words; another object each time. */
  readonly done: { readonly text: string } | undefined;
  /**
   * Does it, shows what became of the goals, and says so; `work` gives the goals or what is to be said
   * instead. Rejects when it was not done.
   */
  perform(
    work: (client: ApiClient) => Promise<MyMonthsView | string | undefined>,
    texts: string,
  ): Promise<void>;
}

/** `read` is what the server has told; what was done since goes before it until it is read again. */
export function useMyGoalsEditor(read: MyMonthsView): MyGoalsEditor {
  const client = useClient();
  const { view, show, readAgain: readAfter } = useRefreshedView(read, MINE_PATH);
  const [done, setDone] = useState<{ readonly text: string }>();
  return {
    view,
    done,
    async perform(work, texts) {
      const outcome = await work(client);
      if (typeof outcome === 'object') show(outcome);
      else await readAfter();
      setDone({ text: typeof outcome === 'string' ? outcome : texts });
    },
  };
}
