import type { TrailChange } from '../../../domain/trail/trail.ts';
import {
  aGoalMonthRow,
  aDecisionIndicator,
  aGoal,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aNumberIndicator,
  aPerson,
  aPhase,
  aSubGoal,
  aYesNoIndicator,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const APRIL = month('2026-04');
const audit = anAudit({ act: 'save-goal' });

export function goalsContract(fresh: NewStores): void {
  describe('goals', () => {
    it('gives back a goal as saved, with sub-goals and every sort of indicator', async () => {
      const stores = fresh();
      const indicators = [
        aNumberIndicator({ source: 'Kävijälaskuri', due: day('2026-12-31') }),
        aYesNoIndicator({ due: day('2026-10-01') }),
        aDecisionIndicator(),
      ];
      const goal = aGoal({
        aim: 'Palvelut lähelle',
        indicators,
        phases: [
          aPhase({
            description: 'Suunnitelma',
            plannedStart: day('2026-01-01'),
            plannedEnd: day('2026-02-28'),
          }),
        ],
        subGoals: [aSubGoal({ indicators })],
        links: { cityWide: ['a'], separateProgrammes: ['b', 'c'], jointThemes: ['d'] },
      });
      expect(await stores.goals.save(goal, undefined, [], audit)).toBe('saved');
      expect((await existing(stores.goals.get(2026, goal.id))).value).toStrictEqual(goal);
    });

    it('lists a year, sorted by id, without neighbours', async () => {
      const stores = fresh();
      const goals = ['ab', 'a-b', 'a'].map((id) => aGoal({ id: goalId(id) }));
      for (const goal of goals) await stores.goals.save(goal, undefined, [MARCH], audit);
      await stores.goals.save(aGoal({ year: 2027 }), undefined, [], audit);
      const listed = valuesOf(await stores.goals.list(2026)).map(({ id }) => id);
      expect(listed).toEqual(['a', 'a-b', 'ab']);
      expect(valuesOf(await stores.goals.list(2027))).toEqual([aGoal({ year: 2027 })]);
      expect(await stores.goals.list(2025)).toEqual([]);
    });

    it('refuses to add a goal twice and to change one from an old version', async () => {
      const stores = fresh();
      const goal = aGoal();
      await stores.goals.save(goal, undefined, [], audit);
      const { version } = await existing(stores.goals.get(2026, goal.id));
      const named = (name: string) => aGoal({ name });
      expect(await stores.goals.save(named('toinen'), undefined, [], audit)).toBe('conflict');
      expect(await stores.goals.save(named('uusi'), version, [], audit)).toBe('saved');
      expect(await stores.goals.save(named('vanha'), version, [], audit)).toBe('conflict');
      expect((await existing(stores.goals.get(2026, goal.id))).value.name).toBe('uusi');
      expect(await stores.audit(2026)).toHaveLength(2);
    });

    it('puts the goal on the boards that it joins', async () => {
      const stores = fresh();
      const goal = aGoal();
      await stores.goals.save(goal, undefined, [MARCH, APRIL], audit);
      expect(valuesOf(await stores.checkIns.boardsOf(2026))).toEqual([
        { goal: goal.id, month: MARCH },
        { goal: goal.id, month: APRIL },
      ]);
    });

    it('keeps the row that the goal already has on a board', async () => {
      const stores = fresh();
      const goal = aGoal();
      await stores.months.open(anOpenedMonth(), [goal.id], audit);
      const { version } = await existing(stores.checkIns.row(MARCH, goal.id));
      const answered = anAnsweredRow();
      await stores.checkIns.record(answered, version, audit);
      expect(await stores.goals.save(goal, undefined, [MARCH, APRIL], audit)).toBe('saved');
      expect(valuesOf(await stores.checkIns.boardsOf(2026))).toEqual([
        answered,
        aGoalMonthRow({ month: APRIL }),
      ]);
    });

    it('joins no board when the save is refused', async () => {
      const stores = fresh();
      await stores.goals.save(aGoal(), undefined, [], audit);
      expect(await stores.goals.save(aGoal(), undefined, [MARCH], audit)).toBe('conflict');
      expect(await stores.checkIns.board(MARCH)).toEqual([]);
    });

    it('is joined to a board once when saved twice at the same time', async () => {
      const stores = fresh();
      await stores.goals.save(aGoal(), undefined, [], audit);
      const { version } = await existing(stores.goals.get(2026, aGoal().id));
      const saves = ['yksi', 'kaksi'].map((name) =>
        stores.goals.save(aGoal({ name }), version, [MARCH], audit),
      );
      expect((await Promise.all(saves)).toSorted()).toEqual(['conflict', 'saved']);
      expect(valuesOf(await stores.checkIns.board(MARCH))).toEqual([aGoalMonthRow()]);
    });

    it('keeps that a goal is archived', async () => {
      const stores = fresh();
      const goal = aGoal({ archived: { at: audit.at, by: audit.by, reason: 'Yhdistettiin' } });
      await stores.goals.save(goal, undefined, [], audit);
      expect((await existing(stores.goals.get(2026, goal.id))).value).toStrictEqual(goal);
    });

    it('changes rows of its boards along with the goal, or nothing', async () => {
      const stores = fresh();
      await stores.goals.save(aGoal(), undefined, [MARCH], audit);
      const { version } = await existing(stores.goals.get(2026, aGoal().id));
      const row = await existing(stores.checkIns.row(MARCH, aGoal().id));
      const excused = aGoalMonthRow({ excused: { at: audit.at, by: audit.by, reason: 'Syy' } });
      const save = (name: string, rowVersion: string) =>
        stores.goals.save(aGoal({ name }), version, [], audit, [
          { value: excused, version: rowVersion },
        ]);
      expect(await save('uusi', row.version)).toBe('saved');
      expect(valuesOf(await stores.checkIns.board(MARCH))).toEqual([excused]);
      expect(await save('toinen', row.version)).toBe('conflict');
      expect((await existing(stores.goals.get(2026, aGoal().id))).value.name).toBe('uusi');
    });

    it('saves several goals together, or none of them', async () => {
      const stores = fresh();
      for (const id of ['a', 'b']) {
        await stores.goals.save(aGoal({ id: goalId(id) }), undefined, [], audit);
      }
      const [a, b] = await stores.goals.list(2026);
      if (!a || !b) throw new Error('There are two goals');
      const placed = (order: number) =>
        [a, b].map(({ value, version }) => ({ value: { ...value, order }, version }));
      expect(await stores.goals.saveAll(placed(7), audit)).toBe('saved');
      expect(await stores.goals.saveAll(placed(8), audit)).toBe('conflict');
      expect(valuesOf(await stores.goals.list(2026)).map(({ order }) => order)).toEqual([7, 7]);
      expect(await stores.audit(2026)).toHaveLength(3);
    });

    it('returns its trail newest first, a page at a time', async () => {
      const stores = fresh();
      const days = ['2025-12-15', '2026-01-20', '2026-01-20', '2026-03-02', '2026-11-30'];
      for (const [index, on] of days.entries())
        await stores.note(
          2026,
          anAudit({
            at: instant(`${on}T08:00:00.000Z`),
            act: index === 1 ? 'check-in' : 'save-goal',
            target: `goal-${index}`,
            changes: [{ kind: 'name', from: 'a', to: 'b' }],
          }),
        );
      const wanted = ({ act }: { readonly act: string }) => act === 'save-goal';
      const read = (before: string, since?: string) =>
        stores.trail(2026, {
          before,
          limit: 2,
          wanted,
          ...(since !== undefined && { since: instant(since) }),
        });
      const targets = (found: Awaited<ReturnType<typeof read>>) =>
        found.map(({ entry }) => entry.target);
      const first = await read('2026-12-01T00:00:00.000Z');
      expect(targets(first)).toEqual(['goal-4', 'goal-3']);
      expect(first[0]?.entry.changes).toEqual([{ kind: 'name', from: 'a', to: 'b' }]);
      const second = await read(first[1]?.mark ?? '');
      expect(targets(second)).toEqual(['goal-2', 'goal-0']);
      expect(targets(await read('2026-01-01T00:00:00.000Z'))).toEqual(['goal-0']);
      const since = `${days[2]}T08:00:00.000Z`;
      expect(targets(await read(first[1]?.mark ?? '', since))).toEqual(['goal-2']);
    });

    it('stores a trail of all changes to people and settings', async () => {
      const stores = fresh();
      const changes: readonly TrailChange[] = [
        { kind: 'person-added', name: 'Olli Uusi', roles: ['owner'] },
        { kind: 'person-name', from: 'Olli', to: 'Olli Uusi' },
        { kind: 'person-roles', added: ['facilitator'], removed: [] },
        { kind: 'person-language', to: 'sv' },
        { kind: 'person-left' },
        { kind: 'settings', part: 'calendar' },
        { kind: 'theme-added', name: { fi: 'a', sv: 'b', en: 'c' } },
        {
          kind: 'theme-renamed',
          from: { fi: 'a', sv: 'b', en: 'c' },
          to: { fi: 'd', sv: 'b', en: 'c' },
        },
        { kind: 'themes-moved' },
        { kind: 'theme-notes', part: 'successes' },
      ];
      const audit = anAudit({ act: 'save-person', changes });
      await stores.people.save(aPerson(), undefined, audit);
      const page = { before: '2100-01-01T00:00:00.000Z', limit: 2, wanted: () => true };
      expect((await stores.trail('people', page)).map(({ entry }) => entry)).toEqual([audit]);
      expect(await stores.trail(2026, page)).toEqual([]);
    });

    it('has an empty trail in a year without any act', async () => {
      const page = { before: '2026-12-01T00:00:00.000Z', limit: 2, wanted: () => true };
      expect(await fresh().trail(2026, page)).toEqual([]);
    });
  });
}
