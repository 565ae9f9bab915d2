import type { Language } from '../../../domain/person.ts';
import type { TabMessages } from './words.ts';

/** Each language is a chunk of its own; only the one that is read is loaded. */
export async function loadMessages(language: Language): Promise<TabMessages> {
  switch (language) {
    case 'fi':
      return (await import('./fi.ts')).messages;
    case 'sv':
      return (await import('./sv.ts')).messages;
    case 'en':
      return (await import('./en.ts')).messages;
  }
}
