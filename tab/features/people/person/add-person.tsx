import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { PersonForm } from './person-form.tsx';
import { toPersonDraft, NEW_PERSON } from './person-form-rules.ts';
import type { PeopleEditor } from '../use-people-editor.ts';

interface Props {
  readonly acts: PeopleEditor;
  readonly onClose: () => void;
}

export function AddPerson({ acts, onClose }: Props) {
  const { done, form } = useWords().tab.peoplePage;
  return (
    <section>
      <SectionHeading>{form.addTitle}</SectionHeading>
      <PersonForm
        edit={useEdit(NEW_PERSON, true)}
        others={acts.people}
        save={async (person) => toPersonDraft(await acts.add(person, done.added(person.name)))}
        onClose={onClose}
      />
    </section>
  );
}
