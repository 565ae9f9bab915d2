import { Button, Link } from '@fluentui/react-components';
import { pageHref } from '../../lib/navigation/page-address.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { reasonOf, type Failure } from './error-text.ts';
import { Notice } from './page-notice.tsx';

interface Props {
  readonly error: Failure;
  readonly retry: () => void;
}

/** What went wrong, in the server's own words where it has them, and what to do next. */
export function Failed({ error, retry }: Props) {
  const words = useCoreWords();
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
