import { useMemo, type ReactNode } from 'react';
import { Loading } from '../../components/state/loading.tsx';
import { loadOtherPages } from '../../lib/words/load-words.ts';
import { useLoadedWords } from '../../lib/words/use-loaded-words.ts';
import { useFirstViewWords, WordsProvider, type TabWords } from '../../lib/words/words-context.ts';

/** Loads the words that the first view does not need when a page that needs them is opened. */
export function TabWordsLoader({ children }: { readonly children: ReactNode }) {
  const core = useFirstViewWords();
  const loaded = useLoadedWords(core.language, loadOtherPages);
  const words = useMemo(
    (): TabWords | undefined => loaded && { ...core, tab: { ...core.tab, ...loaded.messages } },
    [core, loaded],
  );
  return words ? <WordsProvider value={words}>{children}</WordsProvider> : <Loading />;
}
