import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { clsx } from 'clsx';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { Problem } from './register-field.tsx';
import { useForm } from '../form/form-context.ts';
import base from '../../../components/layout/base.module.css';
import fields from '../../../components/fields/field.module.css';
import styles from './people-field.module.css';

interface Props {
  readonly field: 'owners' | 'projectManagers';
  readonly label: string;
  readonly hint?: string;
}

/** An ordered list of people. The native select finds a name by its first letters. */
export function PeopleField({ field, label, hint }: Props) {
  const texts = useWords().tab.register.form;
  const { form, view, problems, change, focus } = useForm();
  const [choice, setChoice] = useState('');
  const id = useId();
  const chosen = form[field];
  const nameOf = useNameOf();
  const set = (people: readonly PersonId[]): void => change((now) => ({ ...now, [field]: people }));
  const add = (): void => {
    const found = view.people.find((person) => person.id === choice);
    setChoice('');
    focus(field);
    if (found) set([...chosen, found.id]);
  };
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-problem`}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && <span className={fields.label}>{hint}</span>}
      <ul className={base.plainList}>
        {chosen.map((person) => (
          <li key={person} className={styles.row}>
            <span>{nameOf(person)}</span>
            <Button
              size="small"
              aria-label={texts.removePerson(nameOf(person), label)}
              onClick={() => {
                focus(field);
                set(chosen.filter((one) => one !== person));
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className={clsx('not-on-paper', styles.row)}>
        <select
          aria-label={`${label}: ${texts.choosePerson}`}
          data-field={field}
          className={fields.input}
          aria-invalid={problems.has(field)}
          aria-describedby={`${id}-problem`}
          value={choice}
          onChange={({ target }) => setChoice(target.value)}
        >
          <option value="">{texts.choosePerson}</option>
          {view.people
            .filter((person) => person.active && !chosen.includes(person.id))
            .map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
        </select>
        <Button size="small" disabledFocusable={choice === ''} onClick={add}>
          {texts.addPerson[field]}
        </Button>
      </div>
      <Problem id={`${id}-problem`} field={field} />
    </fieldset>
  );
}

export function DeputyField() {
  const texts = useWords().tab.register.form;
  const { form, view, problems, change } = useForm();
  const nameOf = useNameOf();
  const id = useId();
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={fields.label}>
        {texts.deputy}
      </label>
      <select
        id={id}
        data-field="deputy"
        className={fields.input}
        aria-invalid={problems.has('deputy')}
        aria-describedby={`${id}-problem`}
        value={form.deputy}
        onChange={({ target }) => change((now) => ({ ...now, deputy: target.value }))}
      >
        <option value="">{texts.nobody}</option>
        {view.people
          .filter((person) => person.active || person.id === form.deputy)
          .map((person) => (
            <option key={person.id} value={person.id}>
              {nameOf(person.id)}
            </option>
          ))}
      </select>
      <Problem id={`${id}-problem`} field="deputy" />
    </div>
  );
}

/** The name, with a note when the person has left. */
function useNameOf(): (person: PersonId) => string {
  const texts = useWords().tab.register.form;
  const { view } = useForm();
  return (id) => {
    const person = view.people.find((one) => one.id === id);
    if (!person) return id;
    return person.active ? person.name : texts.left(person.name);
  };
}
