import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PageNotice } from '../components/state/page-notice.tsx';
import { useFirstViewWords } from '../lib/words/words-context.ts';

interface Props {
  /** Give it a `key` per page, so that an error is forgotten when the page changes. */
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { connection, failed } = useFirstViewWords().tab;
  return (
    <PageNotice title={failed.crashTitle} text={navigator.onLine ? failed.crash : connection.crash}>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {failed.reload}
      </Button>
    </PageNotice>
  );
}
