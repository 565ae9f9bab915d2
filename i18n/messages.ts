import type { bot } from './fi/bot.ts';
import type { common } from './fi/common.ts';
import type { tab } from './fi/tab.ts';

/**
 * Finnish is written first and is the shape of the others: a word, an argument or a plural form that
 * Swedish or English lacks does not compile. `common` is said everywhere, the others in one place.
 */
export interface Messages {
  readonly common: typeof common;
  readonly bot: typeof bot;
  readonly tab: typeof tab;
}
