import { ActionError } from '../../components/state/action-error.tsx';
import type { ApiError } from '../../lib/api/api-error.ts';
import { useWords } from '../../lib/words/words-context.ts';

/** A version conflict has a message of its own on this page. */
export function PeopleError({ error }: { readonly error: ApiError | undefined }) {
  const { conflict } = useWords().tab.peoplePage;
  const texts =
    error?.code === 'stale-version'
      ? { code: error.code, status: error.status, reference: undefined, detail: conflict }
      : error;
  return <ActionError error={texts} />;
}
