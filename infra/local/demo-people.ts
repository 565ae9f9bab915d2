import people from '../../bot/imports/demo/people.json' with { type: 'json' };
import type { PlaygroundPerson } from './playground-config.ts';

export type PlaygroundUser = 'owner' | 'facilitator';

/** The people of the demo year whose chats with the bot are opened on this machine. */
export const playgroundPeople: Readonly<Record<PlaygroundUser, PlaygroundPerson>> = {
  owner: demoPerson('playgroundOwner'),
  facilitator: demoPerson('facilitator'),
};

function demoPerson(key: string): PlaygroundPerson {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`bot/imports/demo/people.json has nobody with the key ${key}.`);
  return { name: person.name, aadObjectId: person.id };
}
