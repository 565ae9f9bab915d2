import { LANGUAGES } from '../../../../domain/common/person.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { SettingsSection } from '../editing/settings-section.tsx';
import { isWhole, trimmed } from '../editing/settings-rules.ts';
import { inLanguages, TextFields, textProblems } from './text-fields.tsx';
import { useSection } from '../editing/use-section.ts';
import type { SettingsEditor } from '../editing/use-settings-editor.ts';

export function NameSection({ editor }: { readonly editor: SettingsEditor }) {
  const words = useWords();
  const { tab, common } = words;
  const texts = tab.settingsPage.name;
  const { draft, setDraft, part } = useSection({
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
    <SettingsSection
      title={texts.title}
      part={part}
      problems={textProblems('name', draft.name, SETTINGS_LIMITS.name, true, words)}
    >
      <TextFields
        name="name"
        title={texts.name}
        value={draft.name}
        required
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <SelectField
        label={texts.content}
        hint={texts.contentHint}
        value={draft.contentLanguage}
        options={languages}
        onChange={(contentLanguage) => setDraft({ ...draft, contentLanguage })}
      />
      <SelectField
        label={texts.other}
        value={draft.language}
        options={languages}
        onChange={(language) => setDraft({ ...draft, language })}
      />
    </SettingsSection>
  );
}
