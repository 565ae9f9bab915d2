import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { SelectField } from './select-field.tsx';

export function LanguageSelect({ onChange }: { readonly onChange: (language: Language) => void }) {
  const { tab, common, language } = useFirstViewWords();
  return (
    <SelectField
      inline
      label={tab.language}
      value={language}
      options={LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value }))}
      onChange={onChange}
    />
  );
}
