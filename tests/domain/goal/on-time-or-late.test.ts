import { answerState, type AnswerState } from '../../../domain/goal/on-time-or-late.ts';
import type { GoalMonthRow } from '../../../domain/goal/goal-month-row.ts';
import { monthState, type OpenedMonth } from '../../../domain/common/month.ts';
import { aGoalMonthRow, anOpenedMonth, PEOPLE } from '../../support/fixtures/builders.ts';
import { day, instant } from '../../support/fixtures/ids.ts';

const march = anOpenedMonth({ opensOn: day('2026-03-02') });
const closedEarly = anOpenedMonth({ closedAt: instant('2026-03-25T10:00:00.000Z') });
const excused = {
  by: PEOPLE.facilitator,
  at: instant('2026-03-05T10:00:00.000Z'),
  reason: 'Tauko',
};
const answeredOn = (on: string): Partial<GoalMonthRow> => ({ firstAnsweredOn: day(on) });

describe('the state of an answer', () => {
  it.each<[string, Partial<GoalMonthRow>, OpenedMonth, string, AnswerState]>([
    ['is pending before the month opens', {}, march, '2026-03-01', 'pending'],
    ['is pending on the opening day', {}, march, '2026-03-02', 'pending'],
    ['is pending on the due day', {}, march, '2026-03-21', 'pending'],
    ['is pending after the due day', {}, march, '2026-03-22', 'pending'],
    ['is pending on the closing day', {}, march, '2026-03-31', 'pending'],
    ['is missed the day after the closing day', {}, march, '2026-04-01', 'missed'],
    ['is missed once the month is closed early', {}, closedEarly, '2026-03-25', 'missed'],
    ['is on time on the due day', answeredOn('2026-03-21'), march, '2026-03-21', 'on-time'],
    ['is late the day after the due day', answeredOn('2026-03-22'), march, '2026-03-22', 'late'],
    ['stays on time after closing', answeredOn('2026-03-03'), march, '2026-05-01', 'on-time'],
    ['is excused in an open month', { excused }, march, '2026-03-10', 'excused'],
    ['stays excused after closing', { excused }, march, '2026-04-01', 'excused'],
    [
      'is on time when an excused goal is answered after all',
      { excused, ...answeredOn('2026-03-20') },
      march,
      '2026-04-01',
      'on-time',
    ],
    [
      'is late when an excused goal is answered late',
      { excused, ...answeredOn('2026-03-30') },
      march,
      '2026-04-01',
      'late',
    ],
  ])('%s', (_, row, month, today, state) => {
    expect(answerState(aGoalMonthRow(row), month, day(today))).toBe(state);
  });
});

describe('the state of a month', () => {
  it.each<[string, OpenedMonth, string, string]>([
    ['is not yet open the day before', march, '2026-03-01', 'not-yet-open'],
    ['is open from the opening day', march, '2026-03-02', 'open'],
    ['is open on the closing day', march, '2026-03-31', 'open'],
    ['is closed after the closing day', march, '2026-04-01', 'closed'],
    ['is closed when it was closed early', closedEarly, '2026-03-10', 'closed'],
  ])('%s', (_, month, today, state) => {
    expect(monthState(month, day(today))).toBe(state);
  });
});
