import type { PeopleView, PersonRequest, PersonView } from '../../../contract/register/people.ts';
import { PEOPLE_PATH } from '../../../contract/paths-and-queries/api-paths.ts';
import { isEqual } from '../../../domain/common/is-equal.ts';
import type { Person, Language } from '../../../domain/common/person.ts';
import { compareByNameIn } from '../../../domain/common/text/compare-names.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useNotice } from '../../lib/edit/use-notice.ts';
import { useVersioned } from '../../lib/edit/use-versioned.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { toPerson } from './person/person-form-rules.ts';

export interface PeopleEditor {
  readonly people: readonly PersonView[];
  /** Whether this page made the last change that is shown. */
  readonly isOwn: boolean;
  /**
   * Each action resolves to the stored person and reports `text`, with undo. On a version conflict it shows the
   * newer version and rejects.
   */
  change(person: Person, before: PersonView, text: string): Promise<PersonView>;
  add(person: Person, text: string): Promise<PersonView>;
  readAgain(): Promise<unknown>;
}

/** Version of a person who was saved but could not be read back. */
const UNKNOWN_VERSION = '';

const NEW: Pick<PersonView, 'chat' | 'goals'> = { chat: 'never-reached', goals: [] };

export function usePeopleEditor(read: PeopleView): PeopleEditor {
  const client = useClient();
  const { tab, language } = useWords();
  const { notify } = useNotice();
  const { view, isOwn, act, readAgain, readNewest } = useVersioned(read, PEOPLE_PATH);
  const versionOf = async (known: PersonView): Promise<string> => {
    if (known.version !== UNKNOWN_VERSION) return known.version;
    const found = (await readNewest()).people.find(({ id }) => id === known.id);
    if (found && isEqual(toPerson(found), toPerson(known))) return found.version;
    throw new ApiError('stale-version', { status: 409, detail: tab.peoplePage.changedSince });
  };
  const save = async (person: Person, before?: PersonView): Promise<PersonView> => {
    const request: PersonRequest = { person, ...(before && { version: await versionOf(before) }) };
    const { chat, goals } = before ?? NEW;
    const assumed: PersonView = { ...person, chat, goals, version: UNKNOWN_VERSION };
    const { now } = await act(
      () => client.put(`${PEOPLE_PATH}/${person.id}`, request),
      () => ({ ...view, people: withPerson(view.people, assumed, language) }),
    );
    const stored = now?.people.find(({ id }) => id === person.id);
    // After a later change by another person, undo must fail: return a version that conflicts.
    return stored && isEqual(toPerson(stored), person) ? stored : assumed;
  };
  return {
    people: view.people,
    isOwn,
    readAgain,
    async change(person, before, text) {
      const saved = await save(person, before);
      notify(text, () => save(toPerson(before), saved));
      return saved;
    },
    async add(person, text) {
      const saved = await save(person);
      // To undo an added person, mark them as left: people are never deleted.
      notify(text, () => save({ ...person, active: false }, saved));
      return saved;
    },
  };
}

const withPerson = (
  people: readonly PersonView[],
  saved: PersonView,
  language: Language,
): readonly PersonView[] =>
  [...people.filter(({ id }) => id !== saved.id), saved].toSorted(compareByNameIn(language));
