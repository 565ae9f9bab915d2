import { buildPlaygroundConfig } from '../../../infra/local/playground-config.ts';

const person = { name: 'Kaisa af Forsby', aadObjectId: 'c0ffee00-0000-4000-8000-000000000001' };

interface Config {
  readonly currentUser: Readonly<Record<string, string>>;
  readonly users: readonly Readonly<Record<string, string>>[];
}
const read = (): Config => JSON.parse(buildPlaygroundConfig(person));

describe('the configuration of the playground', () => {
  it('lets the person use it under their Entra object id', () => {
    expect(read().currentUser).toMatchObject({
      name: 'Kaisa af Forsby',
      givenName: 'Kaisa',
      surname: 'af Forsby',
      aadObjectId: person.aadObjectId,
    });
  });

  it('has exactly five other people, and no id twice', () => {
    const { currentUser, users } = read();
    expect(users).toHaveLength(5);
    expect(new Set([currentUser, ...users].map((user) => user['id'])).size).toBe(6);
  });
});
