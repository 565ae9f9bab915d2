import { useState } from 'react';
import { ApiError } from './api-error.ts';

export interface Action {
  readonly busy: boolean;
  /** Error of the last attempt. */
  readonly error: ApiError | undefined;
  /** Resolves to whether `work` succeeded. Does nothing while another action is running. */
  run(work: () => Promise<void>): Promise<boolean>;
  forget(): void;
}

/** Runs one action of the reader at a time, and keeps the last error. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  return {
    busy,
    error,
    forget: () => setError(undefined),
    async run(work) {
      if (busy) return false;
      setBusy(true);
      setError(undefined);
      try {
        await work();
        return true;
      } catch (failure) {
        setError(failure instanceof ApiError ? failure : new ApiError('unreadable'));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
