import type { Language } from '../../domain/common/person.ts';
import { memoize } from './memoize.ts';

/**
 * Chooses between two forms, which contain the number where they show it. All three languages
 * distinguish one from other; `Intl` has each language's rules.
 */
export function pluralIn(language: Language) {
  // Created at first use: a page that counts nothing does not wait for it.
  let ruleOf: ((count: number) => Intl.LDMLPluralRule) | undefined;
  return (count: number, one: string, other: string): string =>
    (ruleOf ??= createRule(language))(count) === 'one' ? one : other;
}

function createRule(language: Language) {
  const rule = new Intl.PluralRules(language);
  return memoize((count: number) => rule.select(count));
}
