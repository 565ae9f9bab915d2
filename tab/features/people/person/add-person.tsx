import { lazy, Suspense } from 'react';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { PersonForm } from './person-form.tsx';
import { toPersonDraft, NEW_PERSON } from './person-form-rules.ts';
import type { PeopleEditor } from '../use-people-editor.ts';
import styles from '../people-lists.module.css';

/** Loaded on demand: the searchable list is large, and only adding a person needs it. */
const FindInDirectory = lazy(async () => ({
  default: (await import('../directory/find-in-directory.tsx')).FindInDirectory,
}));

interface Props {
  readonly acts: PeopleEditor;
  /** Whether people can be found in the organisation's directory. */
  readonly directory: boolean;
  readonly onClose: () => void;
}

export function AddPerson({ acts, directory, onClose }: Props) {
  const { done, form } = useWords().tab.peoplePage;
  const edit = useEdit(NEW_PERSON, true);
  return (
    <section className={styles.opened}>
      <SectionHeading>{form.addTitle}</SectionHeading>
      {directory && (
        <Suspense>
          <FindInDirectory
            onChoose={({ id, name, unit = '', title = '' }) =>
              edit.change({ ...edit.draft, id, name, unit, title })
            }
          />
        </Suspense>
      )}
      <PersonForm
        edit={edit}
        people={acts.people}
        isNew
        save={async (person) => toPersonDraft(await acts.add(person, done.added(person.name)))}
        onClose={onClose}
      />
    </section>
  );
}
