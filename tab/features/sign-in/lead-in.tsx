import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { writeTeamsLink } from '../../../contract/paths-and-queries/teams-link.ts';
import { pageToPath } from '../../../contract/routes.ts';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { Loading } from '../../components/state/loading.tsx';
import type { Fetch } from '../../lib/api/fetch.ts';
import { readTabConfig, type TabConfig } from '../../lib/host/tab-config.ts';
import { usePage } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';

const TEAMS = 'https://teams.microsoft.com/';

/** Leads from a browser to the same page in Teams, for links in older cards and in mails. */
export function LeadIn({ fetch }: { readonly fetch: Fetch }) {
  const { tab, common } = useFirstViewWords();
  const texts = tab.signIn;
  const path = pageToPath(usePage());
  const [config, setConfig] = useState<Pick<TabConfig, 'teamsApp'>>();
  useEffect(() => {
    let isMounted = true;
    const settle = (next: Pick<TabConfig, 'teamsApp'>): void => {
      if (isMounted) setConfig(next);
    };
    // Without the app's id, the page still leads to Teams.
    readTabConfig(fetch).then(settle, () => settle({}));
    return () => {
      isMounted = false;
    };
  }, [fetch]);
  if (!config) return <Loading />;
  const { teamsApp } = config;
  const webAddress = window.location.href.replace(/\?[^#]*/, '');
  const link = teamsApp && writeTeamsLink(teamsApp, { path, label: common.appName, webAddress });
  return (
    <PageNotice
      title={texts.onlyInTeamsTitle}
      text={link === undefined ? texts.onlyInTeams : texts.leadIn}
    >
      <Button as="a" appearance="primary" href={link ?? TEAMS}>
        {link === undefined ? texts.openTeams : texts.openInTeams}
      </Button>
      {link !== undefined && <p>{texts.leadInHelp}</p>}
    </PageNotice>
  );
}
