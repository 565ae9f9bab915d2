import { Button, Link } from '@fluentui/react-components';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { errorText, type Failure } from './error-text.ts';
import { PageNotice } from './page-notice.tsx';

interface Props {
  readonly error: Failure;
  readonly retry: () => void;
}

/** The server's own message or one of the tab's, and what the reader can do next. */
export function PageError({ error, retry }: Props) {
  const words = useFirstViewWords();
  const { failed, tryAgain } = words.tab;
  const noAccess = error.status === 403;
  const isNotFound = error.status === 404;
  return (
    <PageNotice
      title={noAccess ? failed.noAccessTitle : failed.title}
      text={errorText(error, words)}
    >
      {error.reference && <p>{failed.reference(error.reference)}</p>}
      {isNotFound ? (
        <Link href={pageHref({ kind: 'overview' })}>{failed.toOverview}</Link>
      ) : (
        <Button appearance="primary" onClick={retry}>
          {tryAgain}
        </Button>
      )}
    </PageNotice>
  );
}
