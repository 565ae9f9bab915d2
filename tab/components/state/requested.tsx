import type { ReactNode } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import type { Failure } from './error-text.ts';
import { Loading } from './loading.tsx';
import { NoMonths } from './no-months.tsx';
import { PageError } from './page-error.tsx';
import { SectionError } from './section-error.tsx';
import base from '../layout/base.module.css';

type Request<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly answer: Answer; readonly refreshing: boolean };

interface Props<Answer> {
  readonly of: Request<Answer>;
  /** Not a component: it must not call hooks. */
  readonly children: (answer: Answer) => ReactNode;
}

interface PageProps<Answer> extends Props<Answer> {
  /** Set on a page that needs a month, because the organisation may have no months yet. */
  readonly me?: MeView;
  /** Replaces the usual error message, unless it returns a falsy value. */
  readonly refused?: (error: Failure) => ReactNode;
}

/** A page whose content is requested. */
export function Requested<Answer>({ of, me, refused, children }: PageProps<Answer>) {
  if (of.state === 'waiting') return <Loading />;
  if (of.state === 'ready') return <Ready of={of}>{children}</Ready>;
  if (me && of.error.code === 'no-months') return <NoMonths me={me} />;
  return refused?.(of.error) || <PageError error={of.error} retry={of.retry} />;
}

interface PartProps<Answer> extends Props<Answer> {
  readonly waiting?: ReactNode;
}

/** A part of a page that is requested on its own. */
export function RequestedPart<Answer>({ of, waiting, children }: PartProps<Answer>) {
  const { loading } = useFirstViewWords().tab;
  if (of.state === 'waiting')
    return waiting === undefined ? <p role="status">{loading}</p> : waiting;
  if (of.state === 'failed') return <SectionError error={of.error} retry={of.retry} />;
  return <Ready of={of}>{children}</Ready>;
}

interface ReadyProps<Answer> extends Props<Answer> {
  readonly of: Extract<Request<Answer>, { state: 'ready' }>;
}

function Ready<Answer>({ of: { answer, refreshing }, children }: ReadyProps<Answer>) {
  return (
    <div aria-busy={refreshing} className={refreshing ? base.refreshing : undefined}>
      {children(answer)}
    </div>
  );
}
