import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { clsx } from 'clsx';
import type { PersonId } from '../../../../domain/common/ids.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useListFocus } from '../../../components/fields/lists/use-list-focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { useGoalForm } from '../form/goal-form-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './people-field.module.css';

/** Loaded on demand: the searchable list is large, and the form can be read without it. */
const PeoplePicker = lazy(async () => ({
  default: (await import('./people-picker.tsx')).PeoplePicker,
}));

interface Props {
  readonly field: 'owners' | 'projectManagers';
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

/** An ordered list of people; choosing a person adds them. */
export function PeopleField({ field, label, ...group }: Props) {
  const texts = useWords().tab.register.form;
  const { form, view, change } = useGoalForm();
  const chosen = form[field];
  const root = useListFocus<HTMLDivElement>(chosen);
  const nameOf = useNameOf();
  const set = (people: readonly PersonId[]): void => change((now) => ({ ...now, [field]: people }));
  return (
    <FieldGroup name={field} label={label} {...group}>
      <div ref={root}>
        <ul className={base.plainList}>
          {chosen.map((person) => (
            <li key={person} tabIndex={-1} className={clsx(base.buttons, styles.row)}>
              <span>{nameOf(person)}</span>
              <Button
                size="small"
                aria-label={texts.removePerson(nameOf(person), label)}
                onClick={() => set(chosen.filter((one) => one !== person))}
              >
                {texts.remove}
              </Button>
            </li>
          ))}
        </ul>
        <div data-add="" className={clsx('not-on-paper', styles.adder)}>
          <Suspense>
            <PeoplePicker
              label={label}
              people={view.people.filter(({ id, active }) => active && !chosen.includes(id))}
              onChoose={(person) => set([...chosen, person])}
            />
          </Suspense>
        </div>
      </div>
    </FieldGroup>
  );
}

export function DeputyField() {
  const texts = useWords().tab.register.form;
  const { form, view, change } = useGoalForm();
  const nameOf = useNameOf();
  return (
    <SelectField
      name="deputy"
      label={texts.deputy}
      value={form.deputy}
      options={[
        { value: '', text: texts.nobody },
        ...view.people
          .filter(({ id, active }) => active || id === form.deputy)
          .map(({ id }) => ({ value: id, text: nameOf(id) })),
      ]}
      onChange={(deputy) => change((now) => ({ ...now, deputy }))}
    />
  );
}

/** The name, with a note when the person has left. */
function useNameOf(): (person: PersonId) => string {
  const texts = useWords().tab.register.form;
  const { view } = useGoalForm();
  return (id) => {
    const person = view.people.find((one) => one.id === id);
    if (!person) return id;
    return person.active ? person.name : texts.left(person.name);
  };
}
