import type { PersonView } from '../../../contract/register/people.ts';
import type { Person } from '../../../domain/common/person.ts';
import type { UndoableNotice } from '../../components/actions/use-undo-notice.tsx';
import { personIn } from './person/person-form-rules.ts';
import type { PeopleEditor } from './use-people-editor.ts';

/** Each action reports `text` when it is done, and can be undone. */
export interface PeopleActions {
  change(person: Person, before: PersonView, text: string): Promise<void>;
  add(person: Person, text: string): Promise<void>;
  /** Call it when the action removed the focused element. */
  focus(): void;
}

export const peopleActions = (
  editor: PeopleEditor,
  { notify, focus }: UndoableNotice,
): PeopleActions => ({
  async change(person, before, text) {
    const saved = await editor.save(person, before);
    notify(text, async () => {
      await editor.save(personIn(before), saved);
    });
  },
  async add(person, text) {
    const saved = await editor.save(person, undefined);
    // To undo an added person, mark them as left: people are never deleted.
    notify(text, async () => {
      await editor.save({ ...person, active: false }, saved);
    });
  },
  focus,
});
