import { useId } from 'react';
import { clsx } from 'clsx';
import type { LocalisedText } from '../../../../domain/common/organisation.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { nameProblem } from '../editing/settings-rules.ts';
import type { SettingsField } from '../editing/use-section.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './text-fields.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly value: LocalisedText;
  readonly most: number;
  /** Whether every language is required. */
  readonly needed: boolean;
  readonly tried: boolean;
  readonly onChange: (value: LocalisedText) => void;
}

export function TextFields({ title, hint, value, most, needed, tried, onChange }: Props) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.title}>{title}</legend>
      {hint !== undefined && (
        <p id={id} className={base.quietText}>
          {hint}
        </p>
      )}
      {LANGUAGES.map((language) => {
        const found = tried ? nameProblem(value[language], most) : undefined;
        const problem = found === 'needed' && !needed ? undefined : found;
        return (
          <div key={language} className={styles.field}>
            <label htmlFor={`${id}${language}`} className={field.label}>
              {texts.inLanguage[language]}
            </label>
            <input
              id={`${id}${language}`}
              lang={language}
              autoComplete="off"
              className={clsx(field.input, base.fullWidth)}
              value={value[language]}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}${language}-trouble`}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
            <div id={`${id}${language}-trouble`}>
              {problem && (
                <p className={field.problem}>
                  {problem === 'long' ? texts.tooLong(format.number(most)) : texts.needed}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** One such text per language. */
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
