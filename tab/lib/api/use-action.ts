import { useState } from 'react';
import { ApiError } from './api-error.ts';

export interface Action {
  readonly busy: boolean;
  /** Of the last attempt. */
  readonly error: ApiError | undefined;
  /** Whether it succeeded; one that is under way is not started again. */
  run(work: () => Promise<void>): Promise<boolean>;
  forget(): void;
}

/** Something that a person does on the page, once at a time, with what went wrong in it. */
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
