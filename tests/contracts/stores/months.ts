import {
  aGoalMonthRow,
  aGoal,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const audit = anAudit({ act: 'open-month', target: '2026-03' });
const GOALS_250 = goalsOf(250).map(({ id }) => id);

export function monthsContract(fresh: NewStores): void {
  describe('months', () => {
    it('gives back an opened month as saved, and one closed early', async () => {
      const stores = fresh();
      const opened = anOpenedMonth();
      expect(await stores.months.open(opened, [], audit)).toBe('saved');
      const { value, version } = await existing(stores.months.get(MARCH));
      expect(value).toStrictEqual(opened);
      const closed = { ...opened, closedAt: instant('2026-03-25T12:00:00.000Z') };
      expect(await stores.months.save(closed, version, audit)).toBe('saved');
      expect(await stores.months.save(opened, version, audit)).toBe('conflict');
      expect((await existing(stores.months.get(MARCH))).value).toEqual(closed);
    });

    it('stores a change with the new days', async () => {
      const stores = fresh();
      await stores.months.open(anOpenedMonth(), [], audit);
      const { value, version } = await existing(stores.months.get(MARCH));
      const days = { opensOn: value.opensOn, dueOn: day('2026-03-25'), closesOn: value.closesOn };
      const change = anAudit({ act: 'change-month', target: '2026-03', month: MARCH, days });
      expect(await stores.months.save({ ...value, ...days }, version, change)).toBe('saved');
      expect(await stores.audit(2026)).toEqual(expect.arrayContaining([change]));
    });

    it('changes rows of its board along with the month, more than fit into a transaction', async () => {
      const stores = fresh();
      await stores.months.open(anOpenedMonth(), GOALS_250.slice(0, 120), audit);
      const { value, version } = await existing(stores.months.get(MARCH));
      const by = PEOPLE.facilitator;
      const excused = { by, at: instant('2026-03-20T08:00:00.000Z'), reason: 'Päättyi.' };
      const board = await stores.checkIns.board(MARCH);
      const rows = board.map((row) => ({ ...row, value: { ...row.value, excused } }));
      const change = anAudit({ act: 'reopen-month', target: '2026-03' });
      expect(await stores.months.save(value, version, change, rows)).toBe('saved');
      const after = valuesOf(await stores.checkIns.board(MARCH));
      expect(after).toEqual(rows.map((row) => row.value));
    });

    it('is not changed when a row of its board has changed since it was read', async () => {
      const stores = fresh();
      await stores.months.open(anOpenedMonth(), GOALS_250.slice(0, 1), audit);
      const { value, version } = await existing(stores.months.get(MARCH));
      const [row] = await stores.checkIns.board(MARCH);
      if (!row) throw new Error('The board has a row');
      await stores.checkIns.excuse(row.value, row.version, anAudit({ act: 'excuse' }));
      expect(await stores.months.save(value, version, anAudit(), [row])).toBe('conflict');
      expect((await existing(stores.months.get(MARCH))).version).toBe(version);
      const another = { ...row, value: { ...row.value, month: month('2026-04') } };
      await expect(stores.months.save(value, version, anAudit(), [another])).rejects.toThrow();
    });

    it('lists the months of one year, oldest first', async () => {
      const stores = fresh();
      for (const text of ['2026-10', '2026-02', '2027-01', '2025-12'])
        await stores.months.open(anOpenedMonth({ month: month(text) }), [], audit);
      const listed = valuesOf(await stores.months.list(2026)).map((one) => one.month);
      expect(listed).toEqual(['2026-02', '2026-10']);
      expect(await stores.months.get(month('2026-03'))).toBeUndefined();
    });

    it('gives each of 250 goals its row, once', async () => {
      const stores = fresh();
      expect(await stores.months.open(anOpenedMonth(), GOALS_250, audit)).toBe('saved');
      const board = valuesOf(await stores.checkIns.board(MARCH));
      expect(board).toEqual(GOALS_250.map((goal) => ({ goal, month: MARCH })));
      expect(await stores.audit(2026)).toEqual([audit]);
    });

    it('refuses to open a month twice and then writes nothing', async () => {
      const stores = fresh();
      const [first, ...others] = GOALS_250.slice(0, 3);
      await stores.months.open(anOpenedMonth(), first ? [first] : [], audit);
      expect(await stores.months.open(anOpenedMonth(), others, audit)).toBe('conflict');
      expect(await stores.checkIns.board(MARCH)).toHaveLength(1);
      expect(await stores.audit(2026)).toEqual([audit]);
    });

    it('leaves existing rows as they are when it opens after a failed try', async () => {
      const stores = fresh();
      const goal = aGoal({ id: goalId('tavoite-120') });
      await stores.goals.save(goal, undefined, [MARCH], anAudit());
      const { version } = await existing(stores.checkIns.row(MARCH, goal.id));
      const answered = anAnsweredRow({ ...anAnsweredRow().answer, goal: goal.id });
      await stores.checkIns.record(answered, version, anAudit());
      expect(await stores.months.open(anOpenedMonth(), GOALS_250, audit)).toBe('saved');
      const board = valuesOf(await stores.checkIns.board(MARCH));
      expect(board).toHaveLength(250);
      expect(board[119]).toEqual(answered);
    });

    it('is opened by one of two concurrent requests, with every row', async () => {
      const stores = fresh();
      const openings = [1, 2].map(() => stores.months.open(anOpenedMonth(), GOALS_250, audit));
      expect((await Promise.all(openings)).toSorted()).toEqual(['conflict', 'saved']);
      expect(await stores.checkIns.board(MARCH)).toHaveLength(250);
      expect(await stores.audit(2026)).toEqual([audit]);
    });

    it('takes a goal named twice as one', async () => {
      const stores = fresh();
      const { id } = aGoal();
      expect(await stores.months.open(anOpenedMonth(), [id, id], audit)).toBe('saved');
      expect(valuesOf(await stores.checkIns.board(MARCH))).toEqual([aGoalMonthRow()]);
    });
  });
}
