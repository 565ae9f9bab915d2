import type { bot } from '../fi/bot/bot.ts';
import type { common } from '../fi/common.ts';
import type { more } from '../fi/tab/other-pages.ts';
import type { tab } from '../fi/tab/first-view/first-view.ts';

/**
 * Finnish is written first and is the shape of the others: a word, an argument or a plural form that
 * Swedish or English lacks does not compile. `common` is said everywhere, the others in one place; `more` is
 * the tab's, too: what its first view does without.
 */
export interface AllWords {
  readonly common: typeof common;
  readonly bot: typeof bot;
  readonly tab: typeof tab;
  readonly more: typeof more;
}
