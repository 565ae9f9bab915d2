import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { clsx } from 'clsx';
import type { PersonView } from '../../../../contract/register/people.ts';
import { LANGUAGES, ROLES, type Person } from '../../../../domain/common/person.ts';
import { LabelledSelect } from '../../../components/fields/select-field.tsx';
import { OptionGroup } from '../../../components/fields/option-group.tsx';
import { CheckChoice } from '../../../components/fields/check-and-radio.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { ActionError } from '../../../components/state/action-error.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import type { Edit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import {
  LONGEST_NAME,
  personOf,
  problemsIn,
  readId,
  type PersonDraft,
  type PersonProblem,
} from './person-form-rules.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './person-form.module.css';

interface Props {
  readonly edit: Edit<PersonDraft>;
  /** People in the register, when the form adds a new person. */
  readonly others?: readonly PersonView[];
  /** Resolves to what is stored. */
  readonly save: (person: Person) => Promise<PersonDraft>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PersonForm(props: Props) {
  const { edit, others, save, onClose, children } = props;
  const { draft, action, change: onChange } = edit;
  const { tab, common } = useWords();
  const { form: texts, conflict } = tab.peoplePage;
  useLeaveGuard(edit.isChanged);
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
    const person = personOf(draft, true);
    if (!person || Object.keys(found).length > 0) return;
    void edit
      .save(() => save(person))
      .then((isSaved) => {
        if (isSaved) onClose();
      });
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
        <LabelledSelect
          label={texts.language}
          value={draft.language}
          options={[
            { value: '' as const, text: texts.anyLanguage },
            ...LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value })),
          ]}
          onChange={(language) => onChange({ ...draft, language })}
        />
      </div>
      <StalePanel
        rows={staleRows(edit, ({ name, roles, language }, one) =>
          one === 'name'
            ? { label: texts.name, text: name }
            : one === 'roles'
              ? { label: texts.roles, text: roles.map((role) => common.role[role]).join(', ') }
              : {
                  label: texts.language,
                  text: language === '' ? texts.anyLanguage : common.language[language],
                },
        )}
        onChoose={edit.choose}
      />
      {edit.conflicts.length === 0 && <ActionError error={action.error} stale={conflict} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
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
