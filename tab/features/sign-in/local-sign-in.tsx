import { Button } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import { LanguageSelect } from '../../components/fields/language-select.tsx';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { Loading } from '../../components/state/loading.tsx';
import {
  readLocalPeople,
  readLocalToken,
  type LocalPerson,
  type LocalSessions,
} from '../../lib/session/local-session.ts';
import type { Fetch } from '../../lib/api/fetch.ts';
import type { Session } from '../../lib/session/session.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { LeadIn } from './lead-in.tsx';
import { PersonChooser } from './person-chooser.tsx';
import styles from './local-sign-in.module.css';

interface Props {
  readonly sessions: LocalSessions;
  readonly fetch: Fetch;
  readonly onLanguage: (language: Language) => void;
  readonly children: (session: Session) => ReactNode;
}

/** In a plain browser, offers example people on a developer's computer, and elsewhere a link to Teams. */
export function LocalSignIn({ sessions, fetch, onLanguage, children }: Props) {
  const session = useSyncExternalStore(sessions.subscribe, sessions.current);
  if (session) return children(session);
  return <NotSignedIn fetch={fetch} onLanguage={onLanguage} onToken={sessions.begin} />;
}

type SignInState =
  | { readonly state: 'waiting' | 'only-in-teams' | 'failed' }
  | { readonly state: 'people'; readonly people: readonly LocalPerson[] };

interface NotSignedInProps {
  readonly fetch: Fetch;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
}

function NotSignedIn({ fetch, onLanguage, onToken }: NotSignedInProps) {
  const { tab } = useFirstViewWords();
  const [offer, setOffer] = useState<SignInState>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isMounted = true;
    const settle = (next: SignInState): void => {
      if (isMounted) setOffer(next);
    };
    readLocalPeople(fetch).then(
      (people) => settle(people ? { state: 'people', people } : { state: 'only-in-teams' }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      isMounted = false;
    };
  }, [fetch, attempt]);

  const choose = (person: LocalPerson): void => {
    readLocalToken(fetch, person).then(onToken, () => setOffer({ state: 'failed' }));
  };
  const retry = (): void => {
    setOffer({ state: 'waiting' });
    setAttempt((count) => count + 1);
  };
  if (offer.state === 'waiting') return <Loading />;
  return (
    <main className={styles.main}>
      <LanguageSelect onChange={onLanguage} />
      {offer.state === 'people' && <PersonChooser people={offer.people} onChoose={choose} />}
      {offer.state === 'only-in-teams' && <LeadIn fetch={fetch} />}
      {offer.state === 'failed' && (
        <PageNotice title={tab.failed.title} text={tab.failed.network}>
          <Button appearance="primary" onClick={retry}>
            {tab.tryAgain}
          </Button>
        </PageNotice>
      )}
    </main>
  );
}
