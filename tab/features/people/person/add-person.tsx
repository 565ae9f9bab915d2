import { useState } from 'react';
import type { PersonView } from '../../../../contract/register/people.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { PersonForm } from './person-form.tsx';
import { NEW_PERSON, personOf } from './person-form-rules.ts';
import type { PeopleActions } from '../people-actions.ts';

interface Props {
  /** Everyone in the register. */
  readonly people: readonly PersonView[];
  readonly acts: PeopleActions;
  readonly onClose: () => void;
}

export function AddPerson({ people, acts, onClose }: Props) {
  const texts = useWords().tab.peoplePage;
  const action = useAction();
  const [draft, setDraft] = useState(NEW_PERSON);
  const save = async (): Promise<void> => {
    const person = personOf(draft, true);
    if (!person) return;
    if (await action.run(() => acts.add(person, texts.done.added(person.name)))) onClose();
  };
  return (
    <section>
      <SectionHeading>{texts.form.addTitle}</SectionHeading>
      <PersonForm
        draft={draft}
        others={people}
        action={action}
        onChange={setDraft}
        onSave={() => void save()}
        onCancel={onClose}
      />
    </section>
  );
}
