import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { clsx } from 'clsx';
import type { PersonView } from '../../../../contract/register/people.ts';
import { LANGUAGES, ROLES } from '../../../../domain/common/person.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { OptionGroup } from '../../../components/fields/option-group.tsx';
import { CheckChoice } from '../../../components/fields/check-and-radio.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import type { Action } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { PeopleError } from '../people-error.tsx';
import {
  LONGEST_NAME,
  problemsIn,
  readId,
  type PersonDraft,
  type PersonProblem,
} from './person-form-rules.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './person-form.module.css';

interface Props {
  readonly draft: PersonDraft;
  /** People in the register, when the form adds a new person. */
  readonly others?: readonly PersonView[];
  readonly action: Action;
  readonly onChange: (draft: PersonDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

export function PersonForm(props: Props) {
  const { draft, others, action, onChange, onSave, onCancel, children } = props;
  const { tab, common } = useWords();
  const texts = tab.peoplePage.form;
  const [tries, setTries] = useState(0);
  const id = useId();
  const form = useFocusFirstInvalid<HTMLFormElement>(tries);
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const isNew = others !== undefined;
  const found = problemsIn(draft, others ?? []);
  const problems = tries > 0 ? found : {};
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (Object.keys(found).length === 0) onSave();
  };
  return (
    <form ref={form} noValidate className={base.readingWidth} onSubmit={submit}>
      <div className={styles.field}>
        <label htmlFor={`${id}name`} className={field.label}>
          {texts.name}
        </label>
        <input
          id={`${id}name`}
          autoComplete="off"
          className={clsx(field.input, base.fullWidth)}
          value={draft.name}
          aria-invalid={problems.name !== undefined}
          aria-describedby={`${id}name-trouble`}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
        <Problem id={`${id}name-trouble`} problem={problems.name} />
      </div>
      {isNew && (
        <div className={styles.field}>
          <label htmlFor={`${id}id`} className={field.label}>
            {texts.id}
          </label>
          <p id={`${id}id-hint`} className={styles.hint}>
            {texts.idHint}
          </p>
          <input
            id={`${id}id`}
            autoComplete="off"
            spellCheck="false"
            className={clsx(field.input, base.fullWidth)}
            value={draft.id}
            aria-invalid={problems.id !== undefined}
            aria-describedby={`${id}id-hint ${id}id-trouble`}
            onChange={(event) => onChange({ ...draft, id: event.target.value })}
          />
          <Problem
            id={`${id}id-trouble`}
            problem={problems.id}
            taken={others.find((one) => one.id === readId(draft.id))}
          />
        </div>
      )}
      <OptionGroup title={texts.roles}>
        {ROLES.map((role) => (
          <CheckChoice
            key={role}
            text={common.role[role]}
            hint={texts.roleHint[role]}
            checked={draft.roles.includes(role)}
            {...(problems.roles && { problem: `${id}roles-trouble` })}
            onChange={(checked) =>
              onChange({
                ...draft,
                roles: ROLES.filter((one) => (one === role ? checked : draft.roles.includes(one))),
              })
            }
          />
        ))}
        <Problem id={`${id}roles-trouble`} problem={problems.roles} />
      </OptionGroup>
      <div className={styles.field}>
        <SelectField
          inline
          label={texts.language}
          value={draft.language}
          options={[
            { value: '' as const, text: texts.anyLanguage },
            ...LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value })),
          ]}
          onChange={(language) => onChange({ ...draft, language })}
        />
      </div>
      <PeopleError error={action.error} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
        {children}
      </div>
    </form>
  );
}

interface ProblemProps {
  readonly id: string;
  readonly problem: PersonProblem | undefined;
  readonly taken?: PersonView | undefined;
}

function Problem({ id, problem, taken }: ProblemProps) {
  const { tab, format } = useWords();
  const texts = tab.peoplePage.problem;
  const inWords = (): string | undefined => {
    if (problem === 'name-long') return texts['name-long'](format.number(LONGEST_NAME));
    if (problem === 'id-taken') return texts['id-taken'](taken?.name ?? '');
    return problem && texts[problem];
  };
  return <div id={id}>{problem && <p className={field.problem}>{inWords()}</p>}</div>;
}
