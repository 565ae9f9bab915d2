import { createContext, useContext } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import type { Format } from '../../../i18n/format/format.ts';
import type { AllWords } from '../../../i18n/types/all-words.ts';

export type FirstViewMessages = Pick<AllWords, 'common' | 'tab'>;

export interface FirstViewWords extends FirstViewMessages {
  readonly language: Language;
  readonly format: Format;
}

export interface TabWords extends FirstViewWords {
  readonly tab: AllWords['tab'] & AllWords['lazyPages'];
}

const FirstViewWordsContext = createContext<FirstViewWords | undefined>(undefined);
const WordsContext = createContext<TabWords | undefined>(undefined);

export const FirstViewWordsProvider = FirstViewWordsContext.Provider;
export const WordsProvider = WordsContext.Provider;

/** Words for the frame, the first view and the components that the first view shares with other pages. */
export function useFirstViewWords(): FirstViewWords {
  const words = useContext(FirstViewWordsContext);
  if (!words) throw new Error('useCoreWords needs a CoreWordsProvider above it.');
  return words;
}

export function useWords(): TabWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it.');
  return words;
}
