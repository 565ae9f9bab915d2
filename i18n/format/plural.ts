import type { Language } from '../../domain/common/person.ts';
import { memoize } from './memoize.ts';

/** `one` and `other` include the number. All three languages have exactly these two forms. */
export function pluralIn(language: Language) {
  // The rule is created at first use, so that a page without counts does not wait for it.
  let ruleOf: ((count: number) => Intl.LDMLPluralRule) | undefined;
  return (count: number, one: string, other: string): string =>
    (ruleOf ??= createRule(language))(count) === 'one' ? one : other;
}

function createRule(language: Language) {
  const rule = new Intl.PluralRules(language);
  return memoize((count: number) => rule.select(count));
}
