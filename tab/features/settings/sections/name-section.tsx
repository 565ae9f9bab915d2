import { makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { Choice } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { Part } from '../editing/settings-section.tsx';
import { isWhole, trimmed } from '../editing/settings-rules.ts';
import { inLanguages, TextFields } from './text-fields.tsx';
import { usePart } from '../editing/use-section.ts';
import type { SettingsKeeper } from '../editing/use-settings-editor.ts';

const useStyles = makeStyles({
  choice: { marginBlockStart: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2, margin: 0 },
});

export function NamePart({ keeper }: { readonly keeper: SettingsKeeper }) {
  const styles = useStyles();
  const { tab, common } = useWords();
  const texts = tab.settingsPage.name;
  const { draft, setDraft, tries, part } = usePart({
    keeper,
    title: texts.title,
    read: ({ name, contentLanguage, language }) => ({ name, contentLanguage, language }),
    write: (typed) =>
      isWhole(typed.name, SETTINGS_LIMITS.name)
        ? { ...typed, name: trimmed(typed.name) }
        : undefined,
    inWords: ({ name, contentLanguage, language }) => [
      ...inLanguages(texts.name, name, tab),
      { what: texts.content, text: common.language[contentLanguage], lang: contentLanguage },
      { what: texts.other, text: common.language[language], lang: language },
    ],
  });
  const languages = LANGUAGES.map((value) => ({
    value,
    text: common.language[value],
    lang: value,
  }));
  return (
    <Part title={texts.title} part={part}>
      <TextFields
        title={texts.name}
        value={draft.name}
        most={SETTINGS_LIMITS.name}
        needed
        tried={tries > 0}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <div className={styles.choice}>
        <Choice
          label={texts.content}
          value={draft.contentLanguage}
          options={languages}
          onChange={(contentLanguage) => setDraft({ ...draft, contentLanguage })}
        />
        <p className={styles.hint}>{texts.contentHint}</p>
      </div>
      <div className={styles.choice}>
        <Choice
          label={texts.other}
          value={draft.language}
          options={languages}
          onChange={(language) => setDraft({ ...draft, language })}
        />
      </div>
    </Part>
  );
}
