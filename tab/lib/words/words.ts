import { createContext, useContext } from 'react';
import type { Language } from '../../../domain/person.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Messages } from '../../../i18n/messages.ts';

export type TabMessages = Pick<Messages, 'common' | 'tab'>;

/** Everything that is said on screen, in the reader's language. */
export interface Words extends TabMessages {
  readonly language: Language;
  readonly format: Format;
}

const WordsContext = createContext<Words | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it.');
  return words;
}
