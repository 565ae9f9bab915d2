import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { LabelledSelect } from './select-field.tsx';

export function LanguageSelect({ onChange }: { readonly onChange: (language: Language) => void }) {
  const { tab, common, language } = useFirstViewWords();
  return (
    <LabelledSelect
      label={tab.language}
      value={language}
      options={LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value }))}
      onChange={onChange}
    />
  );
}
