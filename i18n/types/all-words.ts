import type { bot } from '../fi/bot/bot-words.ts';
import type { common } from '../fi/common.ts';
import type { lazyPages } from '../fi/tab/lazy-pages.ts';
import type { tab } from '../fi/tab/first-view/first-view.ts';

/**
 * Finnish is written first and defines the type: a word, argument or plural form missing from
 * Swedish or English does not compile. `common` is used everywhere. `lazyPages` is the part of the tab's
 * words that its first view does not need.
 */
export interface AllWords {
  readonly common: typeof common;
  readonly bot: typeof bot;
  readonly tab: typeof tab;
  readonly lazyPages: typeof lazyPages;
}
