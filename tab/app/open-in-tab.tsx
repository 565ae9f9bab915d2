import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { pageToPath, type Page } from '../../contract/routes.ts';
import type { HostDialog } from '../lib/host/host-dialog.ts';
import { pageHref } from '../lib/navigation/go-to-page.ts';
import { askTabFor } from '../lib/navigation/start-page.ts';
import { useFirstViewWords } from '../lib/words/words-context.ts';
import base from '../components/layout/base.module.css';

interface Props {
  readonly dialog: HostDialog;
  readonly page: Page;
}

/** Moves from a dialog to the tab, which has the menu and more room. */
export function OpenInTab({ dialog, page }: Props) {
  const { tab, common } = useFirstViewWords();
  const [failed, setFailed] = useState(false);
  const open = async (): Promise<void> => {
    const path = pageToPath(page);
    const address = new URL(pageHref(page), window.location.href.replace(/[?#].*/, '')).href;
    askTabFor(path);
    setFailed(!(await dialog.openInTab({ path, label: common.appName, address })));
  };
  return (
    <>
      <Button size="small" onClick={() => void open()}>
        {tab.inTeams.openInTab}
      </Button>
      <span role="status" className={base.quiet}>
        {failed && tab.inTeams.notOpened}
      </span>
    </>
  );
}
