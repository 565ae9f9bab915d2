import type { ReactNode } from 'react';
import type { PersonView } from '../../../../contract/register/people.ts';
import { LANGUAGES, ROLES, type Person } from '../../../../domain/common/person.ts';
import { ChecksField } from '../../../components/fields/choice-fields.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import type { Edit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useLastChange } from '../../../lib/edit/use-last-change.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import {
  LONGEST_NAME,
  readPerson,
  findPersonProblems,
  readId,
  type PersonDraft,
  type PersonProblem,
} from './person-form-rules.ts';

interface Props {
  readonly edit: Edit<PersonDraft>;
  /** People in the register, when the form adds a new person. */
  readonly others?: readonly PersonView[];
  /** Resolves to the person as stored. */
  readonly save: (person: Person) => Promise<PersonDraft>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PersonForm(props: Props) {
  const { edit, others = [], save, onClose, children } = props;
  const { draft, change: onChange } = edit;
  const last = useLastChange(edit.conflicts.length > 0, {
    year: new Date().getFullYear(),
    what: 'people',
    isIn: ({ person }) => person?.id === draft.id,
  });
  useLeaveGuard(edit.isChanged);
  const { tab, common, format } = useWords();
  const { form: texts, problem: problemTexts, conflict } = tab.peoplePage;
  const taken = others.find((one) => one.id === readId(draft.id));
  const found = findPersonProblems(draft, others);
  const inWords = (problem: PersonProblem | undefined): string | undefined => {
    if (problem === 'name-long') return problemTexts[problem](format.number(LONGEST_NAME));
    if (problem === 'id-taken') return problemTexts[problem](taken?.name ?? '');
    return problem && problemTexts[problem];
  };
  const submit = async (): Promise<boolean> => {
    const person = readPerson(draft, true);
    const isSaved = person !== undefined && (await edit.save(() => save(person)));
    if (isSaved) onClose();
    return isSaved;
  };
  return (
    <Form
      takesFocus
      problems={{
        name: inWords(found.name),
        id: inWords(found.id),
        roles: inWords(found.roles),
      }}
      busy={edit.action.busy}
      error={edit.error}
      conflict={conflict}
      submit={texts.save}
      onSubmit={submit}
      cancel={texts.cancel}
      onCancel={onClose}
      buttons={children}
    >
      <TextField
        name="name"
        label={texts.name}
        required
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      {props.others && (
        <TextField
          name="id"
          kind="code"
          label={texts.id}
          hint={texts.idHint}
          required
          value={draft.id}
          onChange={(id) => onChange({ ...draft, id })}
        />
      )}
      <ChecksField
        name="roles"
        label={texts.roles}
        required
        options={ROLES.map((value) => ({
          value,
          text: common.role[value],
          hint: texts.roleHint[value],
        }))}
        value={draft.roles}
        onChange={(roles) => onChange({ ...draft, roles })}
      />
      <SelectField
        label={texts.language}
        value={draft.language}
        options={[
          { value: '' as const, text: texts.anyLanguage },
          ...LANGUAGES.map((value) => ({ value, text: common.language[value], lang: value })),
        ]}
        onChange={(language) => onChange({ ...draft, language })}
      />
      <StalePanel
        rows={staleRows(edit, ({ name, roles, language }, field) =>
          field === 'name'
            ? { label: texts.name, text: name }
            : field === 'roles'
              ? { label: texts.roles, text: roles.map((role) => common.role[role]).join(', ') }
              : {
                  label: texts.language,
                  text: language === '' ? texts.anyLanguage : common.language[language],
                },
        )}
        {...last}
        onChoose={edit.choose}
      />
    </Form>
  );
}
