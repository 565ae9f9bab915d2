import { parsePersonId, type PersonId } from '../../domain/common/ids.ts';
import { aGoal, aPerson, PEOPLE } from '../support/fixtures/builders.ts';
import type { Surroundings } from './production.ts';

/** A month that is open now, with one goal that its owner answers. The month before is open, too. */
export interface FilledProduction {
  readonly goal: string;
  readonly before: string;
  readonly month: string;
  readonly year: string;
}

/** Calls the API as the first facilitator. Fails unless it succeeds. */
export async function fillProduction(
  around: Surroundings,
  url: string,
  more: readonly { readonly id: PersonId; readonly role: 'owner' | 'facilitator' }[] = [],
): Promise<FilledProduction> {
  const call = async (method: string, path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await around.cloud.signIn(PEOPLE.facilitator)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  };
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
  const month = today.slice(0, 7);
  const year = Number(month.slice(0, 4));
  const people = [
    aPerson(),
    aPerson({ id: PEOPLE.projectManager, name: 'Pekka Projekti' }),
    aPerson({ id: PEOPLE.deputy, name: 'Sirpa Sijainen' }),
    aPerson({ id: PEOPLE.leader, name: 'Johanna Johtaja', roles: ['leadership'] }),
    ...more.map(({ id, role }, index) =>
      aPerson({ id, name: `Henkilö ${index + 1}`, roles: [role] }),
    ),
  ];
  for (const person of people) await call('PUT', `/people/${person.id}`, { person });
  const { body: _organisation, year: _year, ...goal } = aGoal();
  await call('PUT', `/register/${year}/goals/${goal.id}`, { goal });
  const lastDay = new Date(Date.UTC(year, Number(month.slice(5)), 0)).getUTCDate();
  const before = new Date(Date.UTC(year, Number(month.slice(5)) - 2, 15)).toISOString().slice(0, 7);
  for (const one of [before, month])
    await call('POST', '/months', {
      month: one,
      opensOn: `${one}-01`,
      dueOn: `${month}-${lastDay}`,
      closesOn: `${month}-${lastDay}`,
    });
  return { goal: goal.id, before, month, year: String(year) };
}

/** Ids of people that exist nowhere else. */
export const manyPeople = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_, index) => {
    const id = parsePersonId(`44444444-4444-4444-8444-${String(index).padStart(12, '0')}`);
    if (!id) throw new Error('The id is not valid');
    return id;
  });
