import people from '../../bot/imports/demo/people.json' with { type: 'json' };
import type { PlaygroundPerson } from './playground-config.ts';

export type PlaygroundRole = 'owner' | 'facilitator';

export const playgroundPeople: Readonly<Record<PlaygroundRole, PlaygroundPerson>> = {
  owner: demoPerson('playgroundOwner'),
  facilitator: demoPerson('facilitator'),
};

function demoPerson(key: string): PlaygroundPerson {
  const person = people.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`bot/imports/demo/people.json has no person with the key ${key}.`);
  return { name: person.name, aadObjectId: person.id };
}
