import { LANGUAGES } from '../../../../domain/common/person.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { isWhole, trimmed } from '../editing/settings-rules.ts';
import { inLanguages, TextFields } from './text-fields.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';
import base from '../../../components/layout/base.module.css';
import styles from './name-section.module.css';

export function NameSection({ editor }: { readonly editor: SettingsEditor }) {
  const { tab, common } = useWords();
  const texts = tab.settingsPage.name;
  const { draft, setDraft, tries, part } = useSection({
    editor,
    title: texts.title,
    read: ({ name, contentLanguage, language }) => ({ name, contentLanguage, language }),
    write: (typed) =>
      isWhole(typed.name, SETTINGS_LIMITS.name)
        ? { ...typed, name: trimmed(typed.name) }
        : undefined,
    inWords: ({ name, contentLanguage, language }) => [
      ...inLanguages('name', texts.name, name, tab),
      {
        field: 'contentLanguage',
        label: texts.content,
        text: common.language[contentLanguage],
        lang: contentLanguage,
      },
      { field: 'language', label: texts.other, text: common.language[language], lang: language },
    ],
  });
  const languages = LANGUAGES.map((value) => ({
    value,
    text: common.language[value],
    lang: value,
  }));
  return (
    <SettingsSection title={texts.title} part={part}>
      <TextFields
        title={texts.name}
        value={draft.name}
        most={SETTINGS_LIMITS.name}
        needed
        tried={tries > 0}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <div className={styles.choice}>
        <SelectField
          inline
          label={texts.content}
          value={draft.contentLanguage}
          options={languages}
          onChange={(contentLanguage) => setDraft({ ...draft, contentLanguage })}
        />
        <p className={base.quietText}>{texts.contentHint}</p>
      </div>
      <div className={styles.choice}>
        <SelectField
          inline
          label={texts.other}
          value={draft.language}
          options={languages}
          onChange={(language) => setDraft({ ...draft, language })}
        />
      </div>
    </SettingsSection>
  );
}
