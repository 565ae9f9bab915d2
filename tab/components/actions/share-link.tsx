import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { pageToPath, type Page } from '../../../contract/routes.ts';
import { useSharePage, type ShareResult } from '../../lib/host/share-page.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { TextField } from '../fields/text-field.tsx';
import styles from './share-link.module.css';

interface Props {
  readonly page: Page;
  /** The title of the shared link. */
  readonly label: string;
}

/** Shares the page in Teams' own dialog or, in a browser, copies its address. */
export function ShareLink({ page, label }: Props) {
  const { share } = useFirstViewWords().tab;
  const sharePage = useSharePage();
  const [done, setDone] = useState<{ readonly path: string; readonly shared: ShareResult }>();
  const path = pageToPath(page);
  const address = new URL(pageHref(page), window.location.href.replace(/[?#].*/, '')).href;
  // The notice belongs to the page that was shared, not to a later one.
  const shared = done?.path === path ? done.shared : undefined;
  return (
    <span className={styles.root}>
      <Button
        onClick={() => {
          void sharePage({ path, label, address }).then((by) => setDone({ path, shared: by }));
        }}
      >
        {share.button}
      </Button>
      <span role="status" className={styles.said}>
        {shared === 'clipboard' && share.copied}
        {shared === 'nobody' && share.byHand}
      </span>
      {shared === 'nobody' && (
        <TextField
          inline
          kind="code"
          className={styles.address}
          label={share.address}
          value={address}
          readOnly
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  );
}
