import type { PersonView } from '../../../contract/register/people.ts';
import type { Person } from '../../../domain/common/person.ts';
import type { UndoableNotice } from '../../components/actions/use-undo-notice.tsx';
import { personIn } from './person/person-form-rules.ts';
import type { PeopleEditor } from './use-people-editor.ts';

/** What can be done with those in the register; each says `text` when it is done, and can be undone. */
export interface PeopleActions {
  change(person: Person, before: PersonView, text: string): Promise<void>;
  add(person: Person, text: string): Promise<void>;
  /** For when what had the focus is gone with the act. */
  focus(): void;
}

export const peopleActions = (
  keeper: PeopleEditor,
  { notify: tell, focus }: UndoableNotice,
): PeopleActions => ({
  async change(person, before, text) {
    const saved = await keeper.save(person, before);
    tell(text, async () => {
      await keeper.save(personIn(before), saved);
    });
  },
  async add(person, text) {
    const saved = await keeper.save(person, undefined);
    // Nobody is ever removed from the register.
    tell(text, async () => {
      await keeper.save({ ...person, active: false }, saved);
    });
  },
  focus,
});
