import type { bot } from '../fi/bot/bot-words.ts';
import type { common } from '../fi/common.ts';
import type { lazyPages } from '../fi/tab/lazy-pages.ts';
import type { tab } from '../fi/tab/first-view/first-view.ts';

/** Has the type of the Finnish texts, so Swedish or English texts that lack one do not compile. */
export interface AllWords {
  readonly common: typeof common;
  readonly bot: typeof bot;
  readonly tab: typeof tab;
  readonly lazyPages: typeof lazyPages;
}
