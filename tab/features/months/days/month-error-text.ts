import type { Failure } from '../../../components/state/error-text.ts';
import type { ApiError } from '../../../lib/api/api-error.ts';
import type { TabWords } from '../../../lib/words/words-context.ts';

/** A version conflict has a message of its own on this page, where the typed text is still there. */
export function monthError(
  error: ApiError | undefined,
  { tab }: Pick<TabWords, 'tab'>,
): Failure | undefined {
  if (error?.code !== 'stale-version') return error;
  const { code, status, reference } = error;
  return { code, status, reference, detail: tab.months.stale };
}
