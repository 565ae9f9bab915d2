import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { useCoreWords } from '../../lib/words/words-context.ts';
import { Choice } from './select-field.tsx';

export function LanguageChoice({ onChange }: { readonly onChange: (language: Language) => void }) {
  const { tab, common, language } = useCoreWords();
  return (
    <Choice
      label={tab.language}
      value={language}
      options={LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value }))}
      onChange={onChange}
    />
  );
}
