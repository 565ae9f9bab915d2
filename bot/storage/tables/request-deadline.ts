import { AsyncLocalStorage } from 'node:async_hooks';

interface Deadline {
  signal: AbortSignal | undefined;
}

const current = new AsyncLocalStorage<Deadline>();

/**
 * Gives all storage requests of `work` together this time. It passes through neither stores nor use
 * cases, which know nothing of requests. What `work` leaves running when it ends has no deadline.
 */
export async function runWithDeadline<Result>(
  ms: number,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | { readonly error: unknown; readonly isLate: boolean }> {
  const controller = new AbortController();
  const deadline: Deadline = { signal: controller.signal };
  const timer = setTimeout(() => controller.abort(), ms).unref();
  try {
    return { result: await current.run(deadline, work) };
  } catch (error) {
    return { error, isLate: controller.signal.aborted };
  } finally {
    clearTimeout(timer);
    deadline.signal = undefined;
  }
}

export const readDeadline = (): AbortSignal | undefined => current.getStore()?.signal;
