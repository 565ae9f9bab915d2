import { createContext, useContext } from 'react';
import type { Language } from '../../../domain/common/person.ts';
import type { Format } from '../../../i18n/format/format.ts';
import type { Messages } from '../../../i18n/types/messages.ts';

export type CoreMessages = Pick<Messages, 'common' | 'tab'>;

/** What the first view says, in the reader's language. */
export interface CoreWords extends CoreMessages {
  readonly language: Language;
  readonly format: Format;
}

/** Everything that is said on screen. */
export interface Words extends CoreWords {
  readonly tab: Messages['tab'] & Messages['more'];
}

const CoreWordsContext = createContext<CoreWords | undefined>(undefined);
const WordsContext = createContext<Words | undefined>(undefined);

export const CoreWordsProvider = CoreWordsContext.Provider;
export const WordsProvider = WordsContext.Provider;

/** For the frame, the first view and the components that it shares with other pages. */
export function useCoreWords(): CoreWords {
  const words = useContext(CoreWordsContext);
  if (!words) throw new Error('useCoreWords needs a CoreWordsProvider above it.');
  return words;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it.');
  return words;
}
