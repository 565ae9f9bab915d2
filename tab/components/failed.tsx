import { Button, Link } from '@fluentui/react-components';
import { pageHref } from '../lib/navigation.ts';
import { useWords, type Words } from '../lib/words/words.ts';
import { Notice } from './notice.tsx';

/** As much of a failed request as a reader is told. */
export interface Failure {
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
}

interface Props {
  readonly error: Failure;
  readonly retry: () => void;
}

/** What went wrong, in the server's own words where it has them, and what to do next. */
export function Failed({ error, retry }: Props) {
  const words = useWords();
  const { failed, tryAgain } = words.tab;
  const noAccess = error.status === 403;
  const gone = error.status === 404;
  return (
    <Notice title={noAccess ? failed.noAccessTitle : failed.title} text={reasonOf(error, words)}>
      {error.reference && <p>{failed.reference(error.reference)}</p>}
      {gone ? (
        <Link href={pageHref({ kind: 'overview' })}>{failed.toOverview}</Link>
      ) : (
        <Button appearance="primary" onClick={retry}>
          {tryAgain}
        </Button>
      )}
    </Notice>
  );
}

function reasonOf(error: Failure, { tab }: Words): string {
  if (error.detail) return error.detail;
  if (error.code === 'network') return tab.failed.network;
  return error.code === 'sign-in' || error.code === 'unauthenticated'
    ? tab.failed.signIn
    : tab.failed.unreadable;
}
