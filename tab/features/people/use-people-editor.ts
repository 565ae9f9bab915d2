import type { PeopleView, PersonRequest, PersonView } from '../../../contract/register/people.ts';
import { PEOPLE_PATH } from '../../../contract/addresses/api-paths.ts';
import { isEqual } from '../../../domain/common/is-equal.ts';
import type { Person, Language } from '../../../domain/common/person.ts';
import { compareByNameIn } from '../../../domain/common/compare-names.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { useRefreshedView } from '../../lib/api/use-read-after.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { personIn } from './person/person-form-rules.ts';

export interface PeopleEditor {
  readonly people: readonly PersonView[];
  /**
   * Saves the person in place of `before`, or adds a new one without it; resolves to the stored person. On a
   * version conflict it shows the newer version and rejects.
   */
  save(person: Person, before: PersonView | undefined): Promise<PersonView>;
}

/** Version of a person who was saved but could not be read back. */
const UNKNOWN_VERSION = '';

const NEW: Pick<PersonView, 'chat' | 'goals'> = { chat: 'never-reached', goals: [] };

export function usePeopleEditor(read: PeopleView): PeopleEditor {
  const client = useClient();
  const { tab, language } = useWords();
  const { view, show, readAgain } = useRefreshedView(read, PEOPLE_PATH);
  const versionOf = async (known: PersonView): Promise<string> => {
    if (known.version !== UNKNOWN_VERSION) return known.version;
    const now = await client.get<PeopleView>(PEOPLE_PATH, new AbortController().signal);
    show(now);
    const found = now.people.find(({ id }) => id === known.id);
    if (found && isEqual(personIn(found), personIn(known))) return found.version;
    throw new ApiError('stale-version', { status: 409, detail: tab.peoplePage.changedSince });
  };
  return {
    people: view.people,
    async save(person, before) {
      const request: PersonRequest = {
        person,
        ...(before && { version: await versionOf(before) }),
      };
      try {
        await client.put(`${PEOPLE_PATH}/${person.id}`, request);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version') await readAgain();
        throw error;
      }
      const now = (await readAgain())?.people.find(({ id }) => id === person.id);
      // After a later change by another person, undo must fail: return a version that conflicts.
      if (now && isEqual(personIn(now), person)) return now;
      const { chat, goals } = now ?? before ?? NEW;
      const saved: PersonView = { ...person, chat, goals, version: UNKNOWN_VERSION };
      if (!now) show({ people: withPerson(view.people, saved, language) });
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
