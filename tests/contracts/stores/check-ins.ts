import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aGoal,
  anAnsweredRow,
  anAudit,
  anOpenedMonth,
  aPhaseState,
  aRisk,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';
import { existing, LONG_TEXTS, valuesOf, type NewStores } from './setting.ts';

const APRIL = month('2026-04');
const GOAL = aGoal().id;
const audit = anAudit();

/** Opens March and April 2026 for the goals. */
async function openedStores(fresh: NewStores, goals: readonly string[] = [GOAL]): Promise<Stores> {
  const stores = fresh();
  for (const one of [MARCH, APRIL])
    await stores.months.open(
      anOpenedMonth({ month: one }),
      goals.map(goalId),
      anAudit({ act: 'open-month' }),
    );
  return stores;
}

async function record(stores: Stores, answer: CheckIn) {
  const { version } = await existing(stores.checkIns.row(answer.month, answer.goal));
  return stores.checkIns.record(anAnsweredRow(answer), version, audit);
}

const checkInsAudited = async (stores: Stores) =>
  (await stores.audit(2026)).filter(({ act }) => act === 'check-in');

export function checkInsContract(fresh: NewStores): void {
  describe('check-ins', () => {
    it('stores an answer on the board, in the history and in the audit', async () => {
      const stores = await openedStores(fresh);
      const answer = aCheckIn({
        sections: [
          aSectionAnswer({
            forecast: 'uncertain',
            phases: [aPhaseState({ percent: 40 }), aPhaseState({ phase: 'p2', count: 1 })],
            indicators: [
              { kind: 'number', indicator: 'i1', value: 1.5, expected: -3 },
              { kind: 'yes-no', indicator: 'i2', value: false },
              { kind: 'decision', indicator: 'i3', decidedOn: day('2026-03-01') },
              { kind: 'decision', indicator: 'i4' },
            ],
            risks: [aRisk(), aRisk({ id: 'r2', state: 'realised' })],
          }),
          aSectionAnswer({ section: 'kevat', risks: [] }),
        ],
      });
      expect(await record(stores, answer)).toBe('saved');
      const row = await existing(stores.checkIns.row(MARCH, GOAL));
      expect(row.value).toStrictEqual(anAnsweredRow(answer));
      expect(await stores.checkIns.history(2026, GOAL)).toStrictEqual([answer]);
      expect(await checkInsAudited(stores)).toEqual([audit]);
    });

    it.each(LONG_TEXTS)('keeps an explanation of 200,000 units: %s', async (_, explanation) => {
      const stores = await openedStores(fresh);
      const answer = aCheckIn({ sections: [aSectionAnswer({ explanation })] });
      expect(await record(stores, answer)).toBe('saved');
      const [kept] = await stores.checkIns.history(2026, GOAL);
      expect(kept?.sections[0]?.explanation === explanation).toBe(true);
      const [row] = await stores.checkIns.board(MARCH);
      expect(row?.value.answer?.sections[0]?.explanation === explanation).toBe(true);
    });

    it('stores every revision, in order', async () => {
      const stores = await openedStores(fresh);
      const answers = [
        ...Array.from({ length: 11 }, (_, index) => aCheckIn({ revision: index + 1 })),
        aCheckIn({ month: APRIL }),
      ];
      for (const answer of answers) expect(await record(stores, answer)).toBe('saved');
      expect(await stores.checkIns.history(2026, GOAL)).toEqual(answers);
      expect((await existing(stores.checkIns.row(MARCH, GOAL))).value.answer?.revision).toBe(11);
    });

    it('writes nothing when the board row has changed since it was read', async () => {
      const stores = await openedStores(fresh);
      const { version } = await existing(stores.checkIns.row(MARCH, GOAL));
      await record(stores, aCheckIn());
      const late = anAnsweredRow(aCheckIn({ revision: 2 }));
      expect(await stores.checkIns.record(late, version, audit)).toBe('conflict');
      expect(await stores.checkIns.history(2026, GOAL)).toEqual([aCheckIn()]);
      expect(await checkInsAudited(stores)).toHaveLength(1);
    });

    it('writes nothing when the revision is in the history already', async () => {
      const stores = await openedStores(fresh);
      await record(stores, aCheckIn());
      const { value, version } = await existing(stores.checkIns.row(MARCH, GOAL));
      const same = aCheckIn({ answeredBy: PEOPLE.projectManager });
      expect(await stores.checkIns.record(anAnsweredRow(same), version, audit)).toBe('conflict');
      expect(await existing(stores.checkIns.row(MARCH, GOAL))).toEqual({ value, version });
      expect(await stores.checkIns.history(2026, GOAL)).toEqual([aCheckIn()]);
      expect(await checkInsAudited(stores)).toHaveLength(1);
    });

    it('accepts one of two concurrent answers', async () => {
      const stores = await openedStores(fresh);
      const { version } = await existing(stores.checkIns.row(MARCH, GOAL));
      const answers = [
        aCheckIn({ submission: 'yksi' }),
        aCheckIn({ submission: 'kaksi', answeredBy: PEOPLE.projectManager }),
      ];
      const saves = answers.map((answer) =>
        stores.checkIns.record(anAnsweredRow(answer), version, audit),
      );
      const results = await Promise.all(saves);
      expect(results.toSorted()).toEqual(['conflict', 'saved']);
      const winner = answers[results.indexOf('saved')];
      expect(await stores.checkIns.history(2026, GOAL)).toEqual([winner]);
      expect((await existing(stores.checkIns.row(MARCH, GOAL))).value.answer).toEqual(winner);
    });

    it('refuses an answer to a goal that is not on the board', async () => {
      const stores = await openedStores(fresh);
      const { version } = await existing(stores.checkIns.row(MARCH, GOAL));
      const stray = anAnsweredRow(aCheckIn({ goal: goalId('muu') }));
      expect(await stores.checkIns.record(stray, version, audit)).toBe('conflict');
      expect(await stores.checkIns.history(2026, goalId('muu'))).toEqual([]);
    });

    it('rejects an answer of another goal or month than its row', async () => {
      const stores = await openedStores(fresh);
      const { version } = await existing(stores.checkIns.row(MARCH, GOAL));
      const mixed = { ...aGoalMonthRow(), answer: aCheckIn({ month: APRIL }) };
      await expect(stores.checkIns.record(mixed, version, audit)).rejects.toThrow(/2026-04/);
    });

    it('keeps goals with similar ids apart', async () => {
      const ids = ['a', 'a-b', 'ab'];
      const stores = await openedStores(fresh, ids);
      for (const id of ids) await record(stores, aCheckIn({ goal: goalId(id) }));
      for (const id of ids)
        expect(await stores.checkIns.history(2026, goalId(id))).toEqual([
          aCheckIn({ goal: goalId(id) }),
        ]);
      const board = valuesOf(await stores.checkIns.board(MARCH)).map(({ goal }) => goal);
      expect(board).toEqual(ids);
    });

    it('reads one month, or all months of the year, and no other year', async () => {
      const stores = await openedStores(fresh, ['b', 'a']);
      const january = month('2027-01');
      await stores.months.open(anOpenedMonth({ month: january }), [goalId('a')], audit);
      const places = (all: Awaited<ReturnType<typeof stores.checkIns.boardsOf>>) =>
        valuesOf(all).map((row) => `${row.month} ${row.goal}`);
      expect(places(await stores.checkIns.board(APRIL))).toEqual(['2026-04 a', '2026-04 b']);
      expect(places(await stores.checkIns.boardsOf(2026))).toEqual([
        '2026-03 a',
        '2026-03 b',
        '2026-04 a',
        '2026-04 b',
      ]);
      expect(places(await stores.checkIns.boardsOf(2027))).toEqual(['2027-01 a']);
      expect(await stores.checkIns.boardsOf(2025)).toEqual([]);
    });

    it('excuses a goal from the version read, and only from that', async () => {
      const stores = await openedStores(fresh);
      const { version } = await existing(stores.checkIns.row(MARCH, GOAL));
      const excused = {
        by: PEOPLE.facilitator,
        at: instant('2026-03-12T06:00:00.000Z'),
        reason: 'Hanke alkaa syksyllä',
      };
      const entry = anAudit({ act: 'excuse', by: PEOPLE.facilitator });
      const row = aGoalMonthRow({ excused });
      expect(await stores.checkIns.excuse(row, version, entry)).toBe('saved');
      expect(await stores.checkIns.excuse(aGoalMonthRow(), version, entry)).toBe('conflict');
      expect((await existing(stores.checkIns.row(MARCH, GOAL))).value).toStrictEqual(row);
      expect((await stores.audit(2026)).filter(({ act }) => act === 'excuse')).toEqual([entry]);
    });

    it('returns nothing of another body', async () => {
      const [one, other] = [await openedStores(fresh), fresh()];
      await record(one, aCheckIn());
      expect(await other.checkIns.boardsOf(2026)).toEqual([]);
      expect(await other.checkIns.row(MARCH, GOAL)).toBeUndefined();
      expect(await other.checkIns.history(2026, GOAL)).toEqual([]);
      expect(await other.audit(2026)).toEqual([]);
    });
  });
}
