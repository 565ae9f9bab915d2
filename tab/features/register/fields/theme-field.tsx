import { useId } from 'react';
import { useWords } from '../../../lib/words/words-context.ts';
import { Problem } from './register-field.tsx';
import { useForm } from '../form/form-context.ts';
import fields from '../../../components/fields/field.module.css';

/** A theme that was removed stays visible until another is chosen. */
export function ThemeField() {
  const { tab, language } = useWords();
  const { form, view, problems, change } = useForm();
  const id = useId();
  const isKnown = view.themes.some((theme) => theme.id === form.theme);
  return (
    <div>
      <label htmlFor={id} className={fields.label}>
        {tab.register.form.theme}
      </label>
      <select
        id={id}
        data-field="theme"
        className={fields.input}
        aria-invalid={problems.has('theme')}
        aria-describedby={`${id}-problem`}
        value={form.theme}
        onChange={({ target }) => change((now) => ({ ...now, theme: target.value }))}
      >
        {!isKnown && <option value={form.theme}>{tab.register.noTheme}</option>}
        {view.themes.map((theme) => (
          <option key={theme.id} value={theme.id}>
            {theme.name[language]}
          </option>
        ))}
      </select>
      <Problem id={`${id}-problem`} field="theme" />
    </div>
  );
}
