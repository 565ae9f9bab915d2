import type { ReactNode } from 'react';
import type { PersonView } from '../../../../contract/register/people.ts';
import { detailsOf } from '../../../../domain/common/namesakes.ts';
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
  namesakesOf,
  findPersonProblems,
  readId,
  type PersonDraft,
  type PersonProblem,
} from './person-form-rules.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly edit: Edit<PersonDraft>;
  /** Everyone in the register. */
  readonly people: readonly PersonView[];
  readonly isNew?: boolean;
  /** Resolves to the person as stored. */
  readonly save: (person: Person) => Promise<PersonDraft>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

export function PersonForm(props: Props) {
  const { edit, people, isNew = false, save, onClose, children } = props;
  const others = isNew ? people : [];
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
    if (problem === 'name-long' || problem === 'unit-long' || problem === 'title-long')
      return problemTexts[problem](format.number(LONGEST_NAME));
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
        unit: inWords(found.unit),
        title: inWords(found.title),
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
      <NamesakeWarning draft={draft} people={people} />
      {isNew && (
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
      <TextField
        name="title"
        label={texts.title}
        hint={texts.detailsHint}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <TextField
        name="unit"
        label={texts.unit}
        value={draft.unit}
        onChange={(unit) => onChange({ ...draft, unit })}
      />
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
        rows={staleRows(edit, ({ name, unit, title, roles, language }, field) =>
          field === 'name'
            ? { label: texts.name, text: name }
            : field === 'unit'
              ? { label: texts.unit, text: unit }
              : field === 'title'
                ? { label: texts.title, text: title }
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

/** Read aloud when it appears, because it concerns the name that was just typed. */
function NamesakeWarning({
  draft,
  people,
}: {
  readonly draft: PersonDraft;
  readonly people: readonly PersonView[];
}) {
  const { namesake } = useWords().tab.peoplePage.form;
  const isTold = draft.unit.trim() !== '' || draft.title.trim() !== '';
  const [first] = isTold ? [] : namesakesOf(draft, people);
  return (
    <p role="status" className={base.text}>
      {first && namesake(first.name, detailsOf(first))}
    </p>
  );
}
