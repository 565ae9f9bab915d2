import type { LocalisedText } from '../../../../domain/common/organisation.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import type { Problems } from '../../../components/fields/form-problems.ts';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { findNameProblem } from '../editing/settings-rules.ts';
import type { SettingsField } from '../editing/use-section.ts';

interface Props {
  /** Path in the part's draft. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly value: LocalisedText;
  readonly required?: boolean;
  readonly onChange: (value: LocalisedText) => void;
}

export function TextFields({ name, title, hint, value, required, onChange }: Props) {
  const texts = useWords().tab.settingsPage;
  return (
    <FieldGroup label={title} hint={hint}>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={texts.inLanguage[language]}
          required={required}
          value={value[language]}
          lang={language}
          onChange={(text) => onChange({ ...value, [language]: text })}
        />
      ))}
    </FieldGroup>
  );
}

/** Problems of a text in all languages. `required`: whether no language may be empty. */
export const textProblems = (
  name: string,
  value: LocalisedText,
  most: number,
  required: boolean,
  { tab, format }: Pick<TabWords, 'tab' | 'format'>,
): Problems =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const problem = findNameProblem(value[language], most);
      const { needed, tooLong } = tab.settingsPage;
      const text = { needed: required ? needed : undefined, long: tooLong(format.number(most)) };
      return [`${name}.${language}`, problem && text[problem]];
    }),
  );

/** A text in all languages, as one field per language. */
export const inLanguages = (
  field: string,
  title: string,
  value: LocalisedText,
  { settingsPage }: TabWords['tab'],
): readonly SettingsField[] =>
  LANGUAGES.map((lang) => ({
    field: `${field}.${lang}`,
    label: `${title}: ${settingsPage.inLanguage[lang]}`,
    text: value[lang],
    lang,
  }));
