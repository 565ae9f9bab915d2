import { createApi } from '../../../../support/drivers/api-driver.ts';
import { aSectionAnswer, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { instant } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, leader, facilitator } = PEOPLE;

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

it('gives the figures of the months up to the one that is asked for', async () => {
  const api = await createApi(bot);
  const answer = (month: string, value: number, expected: number) =>
    api('PUT', `/goals/palvelutorit/check-ins/${month}`, {
      as: owner,
      body: {
        basedOn: 0,
        submission: `submission-${month}`,
        sections: [
          aSectionAnswer({ indicators: [{ kind: 'number', indicator: 'i1', value, expected }] }),
        ],
      },
    });
  await answer('2026-03', 1, 4);
  const april = { opensOn: '2026-04-01', dueOn: '2026-04-20', closesOn: '2026-04-30' };
  await api('POST', '/months', { as: facilitator, body: { month: '2026-04', ...april } });
  bot.setClock(instant('2026-04-10T08:00:00.000Z'));
  await answer('2026-04', 2, 3);

  const march = { month: '2026-03', value: 1, expected: 4 };
  const of = { section: 'goal', indicator: 'i1' };
  const then = await api('GET', '/goals/palvelutorit?month=2026-03', { as: leader });
  const now = await api('GET', '/goals/palvelutorit', { as: leader });
  expect(then.body.series).toEqual([
    { ...of, points: [march], pace: { day: '2026-12-31', value: 5 } },
  ]);
  expect(now.body.series).toEqual([
    {
      ...of,
      points: [march, { month: '2026-04', value: 2, expected: 3 }],
      pace: { day: '2026-12-31', value: 7 },
    },
  ]);
});
