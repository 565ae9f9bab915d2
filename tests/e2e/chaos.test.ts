import { CHAOS_RATES } from '../bench/connector/injected-faults.ts';
import { play } from '../chaos/play.ts';

/** Few people, so retryable faults get higher rates to occur at all. */
const RATES = { ...CHAOS_RATES, busy: 120, unavailable: 120 };

it('loses no message and records nothing false when a server is killed and the connector fails', async () => {
  const { broken, faults, sent } = await play({
    seed: 4,
    people: 60,
    servers: 2,
    kills: 1,
    outages: 0,
    sendRate: 10,
    rates: RATES,
    settleMs: 80_000,
  });
  expect(broken).toEqual([]);
  expect(faults).toBeGreaterThan(5);
  expect(sent).toBeGreaterThan(30);
}, 100_000);
