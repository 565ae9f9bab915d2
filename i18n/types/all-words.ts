import type { bot } from '../fi/bot/bot-words.ts';
import type { common } from '../fi/common.ts';
import type { lazyPages } from '../fi/tab/lazy-pages.ts';
import type { tab } from '../fi/tab/first-view/first-view.ts';

/**
 * All UI texts of one language. Finnish is written first and defines the type: Swedish and English
 * do not compile if they lack a text, an argument or a plural form. The bot and the tab share
 * `common`. `lazyPages` holds the tab's texts that its first view does not need.
 */
export interface AllWords {
  readonly common: typeof common;
  readonly bot: typeof bot;
  readonly tab: typeof tab;
  readonly lazyPages: typeof lazyPages;
}
