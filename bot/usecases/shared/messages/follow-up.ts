import type { SendingContext } from '../context.ts';

/** Starts work after the response. It reads the rows again, because they may have changed since the request. */
export function startFollowUp(
  context: SendingContext,
  work: (context: SendingContext) => Promise<unknown>,
): void {
  context.background.start(async () => {
    await work({ ...context, stores: context.stores.afterRequest() });
  });
}
