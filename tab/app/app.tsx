import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../domain/common/person.ts';
import { formatFor } from '../../i18n/format/format.ts';
import { usePrinting } from '../components/print/use-before-print.ts';
import { PageSkeleton } from '../components/state/page-skeleton.tsx';
import { LocalSignIn } from '../features/sign-in/local-sign-in.tsx';
import {
  HeadingListenerProvider,
  createHeadingListener,
} from '../lib/navigation/heading-arrival.ts';
import { browserFetch, type Fetch } from '../lib/api/fetch.ts';
import type { Host } from '../lib/host/host.ts';
import { DialogProvider } from '../lib/host/host-dialog.ts';
import { HostKindProvider } from '../lib/host/host-kind.ts';
import { MeetingProvider } from '../lib/host/host-meeting.ts';
import { ShareProvider } from '../lib/host/share-page.ts';
import { openStore } from '../lib/browser/key-value-store.ts';
import {
  chooseLanguage,
  forgetAskedLanguage,
  storedLanguage,
  storeLanguage,
} from '../lib/words/choose-language.ts';
import { loadFirstViewWords } from '../lib/words/load-words.ts';
import { useLoadedWords, type LoadedWords } from '../lib/words/use-loaded-words.ts';
import { FirstViewWordsProvider, type FirstViewMessages } from '../lib/words/words-context.ts';
import { startEarlyRequests, type EarlyRequests } from './start/early-requests.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { SignedInApp } from './start/signed-in-app.tsx';
import { DEFAULT_TIME_ZONE } from './default-time-zone.ts';
import { THEMES } from './fluent-themes.ts';
import styles from './app.module.css';

interface Props {
  readonly host: Host;
  readonly fetch?: Fetch;
  /** The words for the first render, loaded before the app. */
  readonly words?: LoadedWords<FirstViewMessages> | undefined;
  readonly early?: EarlyRequests;
  /** Page of an earlier link that Teams has given once more. */
  readonly repeatedLink?: string | undefined;
}

export function App({ host, fetch = browserFetch, words, early, repeatedLink }: Props) {
  const onScreen = useSyncExternalStore(host.onThemeChange, host.theme);
  const theme = usePrinting() ? 'light' : onScreen;
  const [arrive] = useState(() => createHeadingListener(host.notifyReady));
  const [{ teams, local, opened }] = useState(() => early ?? startEarlyRequests(host, fetch));
  const [store] = useState(() => openStore(() => window.localStorage));
  const [stored, setStored] = useState(() => storedLanguage(store));
  const [person, setPerson] = useState<{ language?: Language; timeZone: string }>();
  const language = chooseLanguage({
    search: window.location.search,
    stored,
    person: person?.language,
    locale: host.locale,
  });
  const loaded = useLoadedWords(language, loadFirstViewWords, words);
  const chooseFromMenu = (next: Language): void => {
    storeLanguage(store, next);
    forgetAskedLanguage(window);
    setStored(next);
  };

  const timeZone = person?.timeZone ?? DEFAULT_TIME_ZONE;
  const { messages, language: loadedLanguage } = loaded ?? {};
  // Memoized, so that the whole page is not rendered again when the request for the person is answered.
  const texts = useMemo(
    () =>
      messages &&
      loadedLanguage && {
        ...messages,
        language: loadedLanguage,
        format: formatFor(loadedLanguage, timeZone),
      },
    [messages, loadedLanguage, timeZone],
  );

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useEffect(() => {
    if (loaded) document.documentElement.lang = loaded.language;
  }, [loaded]);

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      {texts === undefined ? (
        <PageSkeleton />
      ) : (
        <FirstViewWordsProvider value={texts}>
          <HeadingListenerProvider value={arrive}>
            <DialogProvider value={host.dialog}>
              <HostKindProvider value={host.kind}>
                <ShareProvider value={host.sharePage}>
                  <MeetingProvider value={host.meeting}>
                    <ErrorBoundary>
                      {host.kind === 'teams' ? (
                        <SignedInApp
                          fetch={fetch}
                          session={teams}
                          opened={opened}
                          onPerson={setPerson}
                          repeatedLink={repeatedLink}
                        />
                      ) : (
                        <LocalSignIn sessions={local} fetch={fetch} onLanguage={chooseFromMenu}>
                          {(session) => (
                            <SignedInApp
                              fetch={fetch}
                              session={session}
                              opened={opened}
                              onPerson={setPerson}
                              onLanguage={chooseFromMenu}
                            />
                          )}
                        </LocalSignIn>
                      )}
                    </ErrorBoundary>
                  </MeetingProvider>
                </ShareProvider>
              </HostKindProvider>
            </DialogProvider>
          </HeadingListenerProvider>
        </FirstViewWordsProvider>
      )}
    </FluentProvider>
  );
}
