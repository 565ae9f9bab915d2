import type { Language } from '../domain/person.ts';

/** All three languages tell one from many; a language's own rules come from `Intl`. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/** Picks the form for `count`; the forms hold the number themselves where it is said. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = (rules[language] ??= new Intl.PluralRules(language));
  return rule.select(count) === 'one' ? forms.one : forms.other;
}
