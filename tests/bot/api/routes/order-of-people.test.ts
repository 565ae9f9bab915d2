import { createApi } from '../../../support/drivers/api-driver.ts';
import { aGoal, anAudit, aPerson, PEOPLE } from '../../../support/fixtures/builders.ts';
import { personId } from '../../../support/fixtures/ids.ts';
import { startHarness } from '../../../support/world/server-harness.ts';

const { owner, facilitator } = PEOPLE;
const FORM = '/register/2026/form';
const CHOICES = `/goals/${aGoal().id}/check-ins/2026-03/hand-over`;

it.each([
  ['/people', facilitator],
  [FORM, facilitator],
  [CHOICES, owner],
])('%s lists people as the reader’s alphabet orders them', async (path, as) => {
  const bot = await startHarness();
  try {
    const api = await createApi(bot);
    const [first, last] = [personId(801), personId(802)];
    for (const person of [
      aPerson({ id: first, name: 'Zoe Tester', roles: ['owner'] }),
      aPerson({ id: last, name: 'Örn Tester', roles: ['owner'] }),
    ])
      await bot.context.stores.people.save(person, undefined, anAudit());
    const orderIn = async (language: string) => {
      const { body } = await api('GET', path, { as, language });
      return JSON.stringify(body).match(/\p{L}+ Tester/gu);
    };
    expect(await orderIn('fi')).toEqual(['Zoe Tester', 'Örn Tester']);
    expect(await orderIn('en')).toEqual(['Örn Tester', 'Zoe Tester']);
  } finally {
    await bot.stop();
  }
});
