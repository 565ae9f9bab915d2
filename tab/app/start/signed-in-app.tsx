import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import { Requested } from '../../components/state/requested.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { ConnectionNotice } from '../../components/state/connection-notice.tsx';
import { ClientProvider } from '../../lib/api/client-context.ts';
import { ConnectionProvider, useConnection } from '../../lib/connection/connection.ts';
import { useMe } from '../../lib/api/endpoints.ts';
import type { Fetch } from '../../lib/api/fetch.ts';
import { watchConnection } from '../../lib/connection/watch-connection.ts';
import type { Session } from '../../lib/session/session.ts';
import { usePage } from '../../lib/navigation/go-to-page.ts';
import { openClient, type OpenedClient } from './early-requests.ts';
import { PageFrame } from '../page-frame.tsx';
import { PageSwitch } from '../page-switch.tsx';

interface Props {
  readonly fetch: Fetch;
  readonly session: Session;
  /** May belong to another session; then it is not used. */
  readonly opened?: OpenedClient | undefined;
  readonly onPerson: (person: { language?: Language; timeZone: string }) => void;
  /** Absent where the host decides the language, so that the reader cannot choose one. */
  readonly onLanguage?: (language: Language) => void;
  readonly repeatedLink?: string | undefined;
}

export function SignedInApp(props: Props) {
  const { session, fetch, opened } = props;
  const [{ client, connection }] = useState(() =>
    opened?.session === session ? opened : openClient(session, fetch),
  );
  useEffect(() => watchConnection(connection, window), [connection]);
  return (
    <ConnectionProvider value={connection}>
      <ClientProvider value={client}>
        <ConnectionStatus />
        <Recognised {...props} />
      </ClientProvider>
    </ConnectionProvider>
  );
}

function Recognised({ session, onPerson, onLanguage, repeatedLink }: Props) {
  const page = usePage();
  const me = useMe();
  const known = me.state === 'ready' ? me.answer : undefined;
  useEffect(() => {
    if (known)
      onPerson({
        timeZone: known.body.timeZone,
        ...(known.language && { language: known.language }),
      });
  }, [known, onPerson]);

  // Shown without the page frame, because the height of the frame depends on the person.
  if (me.state === 'waiting') return <Loading />;
  return (
    <PageFrame
      {...(onLanguage && { onLanguage })}
      {...(session.signOut && { onSwitchPerson: session.signOut })}
      {...(known && { me: known, page })}
      repeatedLink={repeatedLink}
    >
      <Requested of={me}>{(answer) => <PageSwitch page={page} me={answer} />}</Requested>
    </PageFrame>
  );
}

function ConnectionStatus() {
  const connection = useConnection();
  const { isLost: lost, staleSince } = useSyncExternalStore(connection.subscribe, connection.state);
  return <ConnectionNotice lost={lost} staleSince={staleSince} onRetry={connection.refresh} />;
}
