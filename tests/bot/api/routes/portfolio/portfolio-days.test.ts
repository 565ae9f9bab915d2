import { createApi } from '../../../../support/drivers/api-driver.ts';
import { aSectionAnswer, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { instant } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

it('uses days in the time zone of the body', async () => {
  const api = await createApi(bot);
  bot.setClock(instant('2026-03-11T22:30:00.000Z'));
  const request = { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] };
  await api('PUT', '/goals/palvelutorit/check-ins/2026-03', { as: PEOPLE.owner, body: request });
  const { body } = await api('GET', '/portfolio', { as: PEOPLE.leader });
  expect(body.today).toBe('2026-03-12');
  expect(body.goals).toContainEqual(
    expect.objectContaining({ id: 'palvelutorit', answeredOn: '2026-03-12' }),
  );
});
