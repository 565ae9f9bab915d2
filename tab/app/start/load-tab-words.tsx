import { useMemo, type ReactNode } from 'react';
import { Loading } from '../../components/state/loading.tsx';
import { loadOtherPages } from '../../lib/words/load-words.ts';
import { useLoadedWords } from '../../lib/words/use-loaded-words.ts';
import { useFirstViewWords, WordsProvider, type TabWords } from '../../lib/words/words-context.ts';

/** The words of every page but the first come when the first of them is opened. */
export function TabWordsLoader({ children }: { readonly children: ReactNode }) {
  const core = useFirstViewWords();
  const loaded = useLoadedWords(core.language, loadOtherPages);
  const words = useMemo(
    (): TabWords | undefined => loaded && { ...core, tab: { ...core.tab, ...loaded.messages } },
    [core, loaded],
  );
  return words ? <WordsProvider value={words}>{children}</WordsProvider> : <Loading />;
}
