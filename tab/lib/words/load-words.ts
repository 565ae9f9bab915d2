import type { Language } from '../../../domain/common/person.ts';
import type { Messages } from '../../../i18n/types/messages.ts';
import type { CoreMessages } from './words-context.ts';

/** Each language is a chunk of its own; only the one that is read is loaded. */
export async function loadMessages(language: Language): Promise<CoreMessages> {
  switch (language) {
    case 'fi':
      return (await import('./first-view/fi.ts')).messages;
    case 'sv':
      return (await import('./first-view/sv.ts')).messages;
    case 'en':
      return (await import('./first-view/en.ts')).messages;
  }
}

/** What the pages after the first say besides. */
export async function loadMore(language: Language): Promise<Messages['more']> {
  switch (language) {
    case 'fi':
      return (await import('../../../i18n/fi/tab/other-pages.ts')).more;
    case 'sv':
      return (await import('../../../i18n/sv/tab/other-pages.ts')).more;
    case 'en':
      return (await import('../../../i18n/en/tab/other-pages.ts')).more;
  }
}
