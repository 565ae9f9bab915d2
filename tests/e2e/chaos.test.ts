import { play } from '../chaos/play.ts';

it('loses nobody and says nothing untrue when a server is killed and the connector fails', async () => {
  const { broken, faults, sent } = await play({
    seed: 4,
    people: 60,
    servers: 2,
    kills: 1,
    outages: 0,
    sendRate: 10,
    settleMs: 80_000,
  });
  expect(broken).toEqual([]);
  expect(faults).toBeGreaterThan(5);
  expect(sent).toBeGreaterThan(30);
}, 100_000);
