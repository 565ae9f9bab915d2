import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { pathToPage } from '../../../contract/routes.ts';
import { pageHref, useAddress, useIsKnownAddress } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';
import panel from '../../components/layout/panel.module.css';

/** Says why the page on screen may not be the page of the link that the reader followed. */
export function AddressNotice({ repeatedLink }: { readonly repeatedLink?: string | undefined }) {
  const { inTeams } = useFirstViewWords().tab;
  const address = useAddress();
  const [firstAddress] = useState(address);
  if (!useIsKnownAddress()) return <p className={panel.notice}>{inTeams.brokenLink}</p>;
  if (repeatedLink === undefined || address !== firstAddress) return null;
  return (
    <p className={clsx(panel.notice, base.notOnPaper)}>
      {inTeams.repeatedLink}{' '}
      <Link href={pageHref(pathToPage(repeatedLink))}>{inTeams.followLink}</Link>
    </p>
  );
}
