import { useMemo, type ReactNode } from 'react';
import { Waiting } from '../../components/state/loading.tsx';
import { loadMore } from '../../lib/words/load-words.ts';
import { useMessages } from '../../lib/words/use-loaded-words.ts';
import { useCoreWords, WordsProvider, type Words } from '../../lib/words/words-context.ts';

/** The words of every page but the first come when the first of them is opened. */
export function AllWords({ children }: { readonly children: ReactNode }) {
  const core = useCoreWords();
  const loaded = useMessages(core.language, loadMore);
  const words = useMemo(
    (): Words | undefined => loaded && { ...core, tab: { ...core.tab, ...loaded.messages } },
    [core, loaded],
  );
  return words ? <WordsProvider value={words}>{children}</WordsProvider> : <Waiting />;
}
