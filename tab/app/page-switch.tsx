import { createElement, memo, Suspense, type ReactElement } from 'react';
import type { MeView } from '../../contract/common/organisation.ts';
import { pageIdentity, type Page, type PageKind } from '../../contract/routes.ts';
import { Loading } from '../components/state/loading.tsx';
import { TabWordsLoader } from './start/load-tab-words.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PAGES } from './page-components.ts';

interface Props {
  readonly page: Page;
  readonly me: MeView;
}

/**
 * Every page but the overview loads its code and words when it is opened. An error on one page does not affect the
 * next. Memoized: renders again only for another page or reader.
 */
export const PageSwitch = memo(function PageSwitch({ page, me }: Props) {
  return (
    <ErrorBoundary key={pageIdentity(page)}>
      {page.kind === 'overview' ? (
        contentOf(page, me)
      ) : (
        <Suspense fallback={<Loading />}>
          <TabWordsLoader>{contentOf(page, me)}</TabWordsLoader>
        </Suspense>
      )}
    </ErrorBoundary>
  );
});

const contentOf = <Kind extends PageKind>(page: Page<Kind>, me: MeView): ReactElement =>
  createElement(PAGES[page.kind], { ...page, me });
