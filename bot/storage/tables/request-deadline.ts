import { readScope, runInScope } from '../../telemetry/request-scope.ts';

/**
 * Gives all storage requests of `work` together this time. It passes through neither stores nor use
 * cases, which know nothing of requests. What `work` leaves running when it ends has no deadline.
 */
export async function runWithDeadline<Result>(
  ms: number,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | { readonly error: unknown; readonly isLate: boolean }> {
  const controller = new AbortController();
  const scope = { ...readScope(), deadline: controller.signal as AbortSignal | undefined };
  const timer = setTimeout(() => controller.abort(), ms).unref();
  try {
    return { result: await runInScope(scope, work) };
  } catch (error) {
    return { error, isLate: controller.signal.aborted };
  } finally {
    clearTimeout(timer);
    scope.deadline = undefined;
  }
}

export const readDeadline = (): AbortSignal | undefined => readScope().deadline;
