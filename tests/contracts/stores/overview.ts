import {
  aGoal,
  aHandOver,
  anAudit,
  anOpenedMonth,
  goalsOf,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { month } from '../../support/fixtures/ids.ts';
import { valuesOf, type NewStores } from './setting.ts';

export function overviewContract(fresh: NewStores): void {
  describe('the overview of a year', () => {
    it('contains its goals, months, boards and hand-overs, and nothing of another year or body', async () => {
      const stores = fresh();
      const april = month('2026-04');
      const goals = goalsOf(2);
      for (const goal of [...goals, aGoal({ year: 2025 })])
        await stores.goals.save(goal, undefined, [], anAudit());
      const ids = goals.map(({ id }) => id);
      for (const one of [april, MARCH])
        await stores.months.open(anOpenedMonth({ month: one }), ids, anAudit());
      await stores.handOvers.save(aHandOver(), undefined, anAudit());

      const overview = await stores.overview(2026);
      expect(overview).toStrictEqual({
        goals: valuesOf(await stores.goals.list(2026)),
        months: valuesOf(await stores.months.list(2026)),
        rows: valuesOf(await stores.checkIns.boardsOf(2026)),
        handOvers: [aHandOver()],
      });
      expect(overview.goals).toHaveLength(2);
      expect(overview.months.map((one) => one.month)).toEqual([MARCH, april]);
      expect(overview.rows).toHaveLength(4);
      const none = { goals: [], months: [], rows: [], handOvers: [] };
      expect(await stores.overview(2024)).toStrictEqual(none);
      expect(await fresh().overview(2026)).toStrictEqual(none);
    });
  });
}
