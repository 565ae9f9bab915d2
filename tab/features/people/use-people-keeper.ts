import { useState } from 'react';
import type { PeopleView, PersonRequest, PersonView } from '../../../domain/api-people.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/person.ts';
import { ApiError } from '../../lib/api/api-error.ts';
import { useClient } from '../../lib/api/client-context.ts';
import { PEOPLE_PATH } from '../../lib/api/endpoints.ts';

export interface PeopleKeeper {
  readonly people: readonly PersonView[];
  /**
   * Saves the person from the version given, or adds somebody without one; resolves to the version that they
   * have then. Where somebody else was faster, theirs is shown, and it rejects all the same.
   */
  save(person: Person, version: string | undefined): Promise<string | undefined>;
}

export function usePeopleKeeper(first: PeopleView): PeopleKeeper {
  const client = useClient();
  const [people, setPeople] = useState(first.people);
  const read = async (): Promise<readonly PersonView[]> => {
    const view = await client.get<PeopleView>(PEOPLE_PATH, new AbortController().signal);
    setPeople(view.people);
    return view.people;
  };
  return {
    people,
    async save(person, version) {
      const request: PersonRequest = { person, ...(version !== undefined && { version }) };
      try {
        await client.put(`${PEOPLE_PATH}/${person.id}`, request);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'stale-version') await read();
        throw error;
      }
      return versionOf(await read(), person.id);
    },
  };
}

const versionOf = (people: readonly PersonView[], id: PersonId): string | undefined =>
  people.find((person) => person.id === id)?.version;
