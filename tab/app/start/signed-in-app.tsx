import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import { Failed } from '../../components/state/page-error.tsx';
import { LineNotice } from '../../components/state/connection-notice.tsx';
import { Waiting } from '../../components/state/loading.tsx';
import { ClientProvider } from '../../lib/api/client-context.ts';
import { ConnectionProvider, useConnection } from '../../lib/connection/connection.ts';
import { useMe } from '../../lib/api/endpoints.ts';
import type { Fetch } from '../../lib/api/fetch.ts';
import { watchConnection } from '../../lib/connection/watch-connection.ts';
import type { Session } from '../../lib/session/session.ts';
import { usePage } from '../../lib/navigation/page-address.ts';
import { openClient, type Opened } from './early-requests.ts';
import { Frame } from '../page-frame.tsx';
import { PageSwitch } from '../page-switch.tsx';

interface Props {
  readonly fetch: Fetch;
  readonly session: Session;
  /** Of this session or of another. */
  readonly opened?: Opened | undefined;
  readonly onPerson: (person: { language?: Language; timeZone: string }) => void;
  /** Absent where the surroundings decide the language. */
  readonly onLanguage?: (language: Language) => void;
}

export function SignedIn(props: Props) {
  const { session, fetch, opened } = props;
  const [{ client, connection }] = useState(() =>
    opened?.session === session ? opened : openClient(session, fetch),
  );
  useEffect(() => watchConnection(connection, window), [connection]);
  return (
    <ConnectionProvider value={connection}>
      <ClientProvider value={client}>
        <LineStatus />
        <Recognised {...props} />
      </ClientProvider>
    </ConnectionProvider>
  );
}

function Recognised({ session, onPerson, onLanguage }: Props) {
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

  const more = {
    ...(onLanguage && { onLanguage }),
    ...(session.signOut && { onSwitchPerson: session.signOut }),
  };
  switch (me.state) {
    case 'waiting':
      return (
        <Frame {...more}>
          <Waiting />
        </Frame>
      );
    case 'failed':
      return (
        <Frame {...more}>
          <Failed error={me.error} retry={me.retry} />
        </Frame>
      );
    case 'ready':
      return (
        <Frame {...more} me={me.answer} page={page}>
          <PageSwitch page={page} me={me.answer} />
        </Frame>
      );
  }
}

function LineStatus() {
  const connection = useConnection();
  const { lost, staleSince } = useSyncExternalStore(connection.subscribe, connection.line);
  return <LineNotice lost={lost} staleSince={staleSince} onRetry={connection.refresh} />;
}
