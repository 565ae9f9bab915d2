import {
  ANSWER_STATES_BY_URGENCY,
  answersInMonth,
  answersInYear,
  recordLatestReminder,
  type LastReminder,
} from '../../../domain/months/answers-overview.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { DeliveryOutcome } from '../../../domain/reminders/reminders.ts';
import {
  aGoalMonthRow,
  aCheckIn,
  aDelivery,
  aGoal,
  aHandOver,
  anAnsweredRow,
  anOpenedMonth,
  aRun,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../support/fixtures/ids.ts';

const { owner, deputy, facilitator } = PEOPLE;
const VARAAMO = goalId('varaamo');
const march = anOpenedMonth();
const varaamo = aGoal({ id: VARAAMO, order: 2, name: 'Varaamo' });

const setting = {
  month: march,
  goals: [varaamo, aGoal()],
  rows: [aGoalMonthRow(), aGoalMonthRow({ goal: VARAAMO })],
  handOvers: [],
  isActive: () => true,
  reminders: new Map<GoalId, LastReminder>(),
  today: day('2026-03-10'),
};

describe('the answers of a month', () => {
  it('come in the order of the portfolio, for the goals on the board alone', () => {
    const goals = [varaamo, aGoal(), aGoal({ id: goalId('uusi'), order: 3 })];
    expect(answersInMonth({ ...setting, goals }).map(({ goal }) => goal)).toStrictEqual([
      'palvelutorit',
      'varaamo',
    ]);
  });

  it('show who answered, when, and how often it was corrected', () => {
    const answer = aCheckIn({ revision: 3, answeredAt: instant('2026-03-23T08:00:00.000Z') });
    const row = anAnsweredRow(answer, { firstAnsweredOn: day('2026-03-20') });
    const [first] = answersInMonth({ ...setting, rows: [row] });
    expect(first).toStrictEqual({
      goal: 'palvelutorit',
      state: 'on-time',
      asked: [owner],
      answer: { by: owner, at: answer.answeredAt, firstOn: '2026-03-20', corrections: 2 },
    });
  });

  it.each([
    ['2026-03-10', aGoalMonthRow(), 'pending'],
    ['2026-04-01', aGoalMonthRow(), 'missed'],
    ['2026-03-25', anAnsweredRow(aCheckIn(), { firstAnsweredOn: day('2026-03-22') }), 'late'],
    [
      '2026-04-01',
      aGoalMonthRow({
        excused: { by: facilitator, at: instant('2026-03-02T08:00:00.000Z'), reason: 'Tauko' },
      }),
      'excused',
    ],
  ])('on %s: %j is %s', (today, row, state) => {
    const [first] = answersInMonth({ ...setting, rows: [row], today: day(today) });
    expect(first?.state).toBe(state);
  });

  it('list no answer without a first day, and give the reason of an excuse', () => {
    const { firstAnsweredOn: _, ...row } = anAnsweredRow();
    const excused = { by: facilitator, at: march.openedAt, reason: 'Tauko' };
    const rows = [row, aGoalMonthRow({ goal: VARAAMO, excused })];
    const [first, second] = answersInMonth({ ...setting, rows });
    expect(first).not.toHaveProperty('answer');
    expect(second?.excused).toEqual(excused);
  });

  it('give the last reminder about each goal', () => {
    const reminder = { at: march.openedAt, person: owner, kind: 'sent' } as const;
    const [first, second] = answersInMonth({
      ...setting,
      reminders: new Map([[VARAAMO, reminder]]),
    });
    expect(first).not.toHaveProperty('lastReminder');
    expect(second?.lastReminder).toEqual(reminder);
  });

  it('name who took the goal over as the one who was asked', () => {
    const [first] = answersInMonth({ ...setting, handOvers: [aHandOver()] });
    const [gone] = answersInMonth({ ...setting, handOvers: [aHandOver()], isActive: () => false });
    expect([first?.asked, gone?.asked]).toEqual([[deputy], [owner]]);
  });
});

describe('the last reminder about a goal', () => {
  const at = (time: string) => instant(`2026-03-16T${time}:00.000Z`);
  const note = (
    ...rows: readonly (readonly [Parameters<typeof aRun>[0], DeliveryOutcome, typeof owner?])[]
  ) => {
    const newest = new Map<GoalId, LastReminder>();
    for (const [run, outcome, person = owner] of rows)
      recordLatestReminder(newest, aRun(run), aDelivery({ outcome, person }));
    return newest.get(aGoal().id);
  };

  it('is the newest, whoever got it and whichever run sent it', () => {
    const sent = { kind: 'sent', at: at('06:00') } as const;
    const later = { kind: 'failed', at: at('09:00'), reason: 'throttled' } as const;
    const expected = { at: at('09:00'), person: deputy, kind: 'failed' };
    expect(note([{}, sent], [{}, later, deputy])).toEqual(expected);
    expect(note([{}, later, deputy], [{}, sent])).toEqual(expected);
  });

  it.each<DeliveryOutcome>([
    { kind: 'sent', at: at('06:00') },
    { kind: 'unknown', at: at('06:00') },
    { kind: 'failed', at: at('06:00'), reason: 'blocked' },
  ])('may be %j', (outcome) => {
    expect(note([{}, outcome])).toEqual({ at: at('06:00'), person: owner, kind: outcome.kind });
  });

  it('is the first of two at the same moment', () => {
    const sent = { kind: 'sent', at: at('06:00') } as const;
    expect(note([{}, sent], [{}, sent, deputy])?.person).toBe(owner);
  });

  it.each<[string, Parameters<typeof aRun>[0], DeliveryOutcome]>([
    ['a trial', { redirectTo: facilitator }, { kind: 'sent', at: at('06:00') }],
    ['a list', { audience: 'facilitators' }, { kind: 'sent', at: at('06:00') }],
    ['what was skipped', {}, { kind: 'skipped', reason: 'snoozed' }],
    [
      'what is being sent',
      {},
      { kind: 'claimed', at: at('06:00'), day: day('2026-03-16'), tries: 1 },
    ],
  ])('is not %s', (_, run, outcome) => {
    expect(note([run, outcome])).toBeUndefined();
  });
});

describe('the year at a glance', () => {
  const april = anOpenedMonth({ month: month('2026-04') });
  const rows = [
    anAnsweredRow(),
    aGoalMonthRow({ month: april.month }),
    aGoalMonthRow({ goal: VARAAMO, month: april.month }),
    aGoalMonthRow({ goal: goalId('poistettu') }),
  ];
  const year = answersInYear([march, april], [varaamo, aGoal()], rows, day('2026-05-01'));

  it('has a state for each month in which the goal was followed', () => {
    expect(year.goals).toEqual([
      {
        goal: 'palvelutorit',
        states: [
          { month: MARCH, state: 'on-time' },
          { month: april.month, state: 'missed' },
        ],
      },
      { goal: 'varaamo', states: [{ month: april.month, state: 'missed' }] },
    ]);
  });

  it('counts each month, without goals that are not in the register', () => {
    expect(year.counts.get(MARCH)).toMatchObject({ 'on-time': 1, missed: 0 });
    expect(year.counts.get(april.month)).toMatchObject({ missed: 2, pending: 0 });
  });

  it('lists every state once, what needs a person first', () => {
    const states = Object.keys(year.counts.get(MARCH) ?? {});
    expect(ANSWER_STATES_BY_URGENCY.toSorted()).toEqual(states.toSorted());
    expect(ANSWER_STATES_BY_URGENCY.slice(0, 2)).toEqual(['missed', 'pending']);
  });

  it('is empty before the first month', () => {
    expect(answersInYear([], [aGoal()], [], day('2026-01-05')).goals).toEqual([]);
  });
});
