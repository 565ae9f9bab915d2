import { carryOut } from '../attack/carry-out.ts';
import { GROUPS } from '../attack/groups.ts';
import { startTarget, type Target } from '../attack/target.ts';

/** The short form of `npm run attack`. */
let target: Target;
beforeAll(async () => {
  target = await startTarget();
}, 60_000);
afterAll(() => target.stop());
jest.setTimeout(120_000);

it.each(GROUPS.map((group) => [group.name, group] as const))(
  'nothing of %s gets through, and the server is as well as before',
  async (_, group) => {
    const outcomes = await carryOut(target, group, { isShort: true });
    expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
  },
);
