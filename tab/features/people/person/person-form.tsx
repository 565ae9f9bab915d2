import type { ReactNode } from 'react';
import type { PersonView } from '../../../../contract/register/people.ts';
import { LANGUAGES, ROLES } from '../../../../domain/common/person.ts';
import { ChecksField } from '../../../components/fields/choice-fields.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import type { Action } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import {
  LONGEST_NAME,
  problemsIn,
  readId,
  type PersonDraft,
  type PersonProblem,
} from './person-form-rules.ts';

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
  const { draft, others = [], action, onChange, onSave, onCancel, children } = props;
  const { tab, common, format } = useWords();
  const { form: texts, problem: problemTexts, conflict } = tab.peoplePage;
  const taken = others.find((one) => one.id === readId(draft.id));
  const found = problemsIn(draft, others);
  const inWords = (problem: PersonProblem | undefined): string | undefined => {
    if (problem === 'name-long') return problemTexts[problem](format.number(LONGEST_NAME));
    if (problem === 'id-taken') return problemTexts[problem](taken?.name ?? '');
    return problem && problemTexts[problem];
  };
  return (
    <Form
      takesFocus
      problems={{
        name: inWords(found.name),
        id: inWords(found.id),
        roles: inWords(found.roles),
      }}
      busy={action.busy}
      error={action.error}
      conflict={conflict}
      submit={texts.save}
      onSubmit={onSave}
      cancel={texts.cancel}
      onCancel={onCancel}
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
    </Form>
  );
}
