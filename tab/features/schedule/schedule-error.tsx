import { ActionError } from '../../components/state/action-error.tsx';
import type { ApiError } from '../../lib/api/api-error.ts';
import { useWords } from '../../lib/words/words-context.ts';

interface Props {
  readonly error: ApiError | undefined;
  readonly id?: string;
  /** Whether unsaved input is still on the page. */
  readonly typed?: boolean;
}

/** A version conflict has a message of its own on this page. */
export function ScheduleError({ error, id, typed = false }: Props) {
  const { conflict, conflictPlain } = useWords().tab.schedule;
  const texts =
    error?.code === 'stale-version'
      ? {
          code: error.code,
          status: error.status,
          reference: error.reference,
          detail: typed ? conflict : conflictPlain,
        }
      : error;
  return <ActionError error={texts} {...(id !== undefined && { id })} />;
}
