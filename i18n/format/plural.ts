import type { Language } from '../../domain/common/person.ts';
import { memoize } from './memoize.ts';

/** All three languages distinguish one from other; `Intl` has each language's rules. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

type Rule = (count: number) => Intl.LDMLPluralRule;

const rules: Partial<Record<Language, Rule>> = {};

function ruleOf(language: Language): Rule {
  const rule = new Intl.PluralRules(language);
  return memoize((count) => rule.select(count));
}

/** The forms contain the number where they show it. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = (rules[language] ??= ruleOf(language));
  return rule(count) === 'one' ? forms.one : forms.other;
}
