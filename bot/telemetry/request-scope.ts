import { AsyncLocalStorage } from 'node:async_hooks';

/** What follows a request, turn, job or tick through everything that it calls. */
interface RequestScope {
  /** 32 hexadecimal digits: the id of the trace, if there is one. */
  readonly operation?: string;
  /** Ends with the work that has the deadline, so it is not inherited by what that work leaves running. */
  deadline?: AbortSignal | undefined;
}

const current = new AsyncLocalStorage<RequestScope>();

export const readScope = (): RequestScope => current.getStore() ?? {};

export const runInScope = <Result>(changed: RequestScope, work: () => Result): Result =>
  current.run(changed, work);

export const readOperation = (): string | undefined => readScope().operation;

/** Shown to people whom a fault meets. The log and the trace are found by it. */
export const readReference = (): string | undefined => readOperation()?.slice(0, 8);
