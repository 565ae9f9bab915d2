import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import { LanguageChoice } from '../../components/fields/language-select.tsx';
import { Notice } from '../../components/state/page-notice.tsx';
import { Waiting } from '../../components/state/loading.tsx';
import {
  readLocalPeople,
  readLocalToken,
  type LocalPerson,
  type LocalSessions,
} from '../../lib/session/local-session.ts';
import type { Fetch } from '../../lib/api/fetch.ts';
import type { Session } from '../../lib/session/session.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { PersonChooser } from './person-chooser.tsx';

const useStyles = makeStyles({
  main: {
    maxWidth: '900px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalL,
  },
});

interface Props {
  readonly sessions: LocalSessions;
  readonly fetch: Fetch;
  readonly onLanguage: (language: Language) => void;
  readonly children: (session: Session) => ReactNode;
}

/** A plain browser: a developer's own computer offers example people, anywhere else there is Teams. */
export function LocalSignIn({ sessions, fetch, onLanguage, children }: Props) {
  const session = useSyncExternalStore(sessions.subscribe, sessions.current);
  if (session) return children(session);
  return <Unknown fetch={fetch} onLanguage={onLanguage} onToken={sessions.begin} />;
}

type Offer =
  | { readonly state: 'waiting' | 'only-in-teams' | 'failed' }
  | { readonly state: 'people'; readonly people: readonly LocalPerson[] };

interface UnknownProps {
  readonly fetch: Fetch;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
}

function Unknown({ fetch, onLanguage, onToken }: UnknownProps) {
  const styles = useStyles();
  const { tab } = useCoreWords();
  const [offer, setOffer] = useState<Offer>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: Offer): void => {
      if (wanted) setOffer(next);
    };
    readLocalPeople(fetch).then(
      (people) => settle(people ? { state: 'people', people } : { state: 'only-in-teams' }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [fetch, attempt]);

  const choose = (person: LocalPerson): void => {
    readLocalToken(fetch, person).then(onToken, () => setOffer({ state: 'failed' }));
  };
  const retry = (): void => {
    setOffer({ state: 'waiting' });
    setAttempt((count) => count + 1);
  };
  if (offer.state === 'waiting') return <Waiting />;
  return (
    <main className={styles.main}>
      <LanguageChoice onChange={onLanguage} />
      {offer.state === 'people' && <PersonChooser people={offer.people} onChoose={choose} />}
      {offer.state === 'only-in-teams' && (
        <Notice title={tab.signIn.onlyInTeamsTitle} text={tab.signIn.onlyInTeams} />
      )}
      {offer.state === 'failed' && (
        <Notice title={tab.failed.title} text={tab.failed.network}>
          <Button appearance="primary" onClick={retry}>
            {tab.tryAgain}
          </Button>
        </Notice>
      )}
    </main>
  );
}
