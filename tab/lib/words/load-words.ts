import type { Language } from '../../../domain/common/person.ts';
import type { AllWords } from '../../../i18n/types/all-words.ts';
import type { FirstViewMessages } from './words-context.ts';

/** Each language is its own chunk; only the reader's is loaded. */
export async function loadFirstViewWords(language: Language): Promise<FirstViewMessages> {
  switch (language) {
    case 'fi':
      return (await import('./first-view/fi.ts')).messages;
    case 'sv':
      return (await import('./first-view/sv.ts')).messages;
    case 'en':
      return (await import('./first-view/en.ts')).messages;
  }
}

/** The words that the first view does not need. */
export async function loadOtherPages(language: Language): Promise<AllWords['lazyPages']> {
  switch (language) {
    case 'fi':
      return (await import('../../../i18n/fi/tab/lazy-pages.ts')).lazyPages;
    case 'sv':
      return (await import('../../../i18n/sv/tab/lazy-pages.ts')).lazyPages;
    case 'en':
      return (await import('../../../i18n/en/tab/lazy-pages.ts')).lazyPages;
  }
}
