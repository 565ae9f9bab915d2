import type { GoalAnswerView, OpenedMonthView } from '../../../../contract/months/months.ts';
import type { AnswerState } from '../../../../domain/goal/on-time-or-late.ts';
import type { MonthDays } from '../../../../domain/months/month-days.ts';
import { chosenRows, statesOffered } from '../../../../tab/features/months/answers/answer-rows.ts';
import {
  checkChange,
  checkOpening,
  checkReopening,
  readDays,
} from '../../../../tab/features/months/days/days-draft.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { aMonth, personRef } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const PERSON = personRef(1, 'Kulttuurijohtaja');
const row = (
  id: string,
  state: AnswerState,
  more: Partial<GoalAnswerView> = {},
): GoalAnswerView => ({
  goal: { id: goalId(id), name: id },
  state,
  asked: [PERSON],
  version: '1',
  ...more,
});
const answered = (at: string): Partial<GoalAnswerView> => ({
  answer: { by: PERSON, at: instant(at), firstOn: day(at.slice(0, 10)), corrections: 0 },
});
const reminded = (at: string): Partial<GoalAnswerView> => ({
  lastReminder: { at: instant(at), person: PERSON, kind: 'sent' },
});

describe('the rows of a month', () => {
  const ROWS = [
    row('a', 'on-time', answered('2020-10-03T08:00:00.000Z')),
    row('b', 'pending', reminded('2020-10-12T06:00:00.000Z')),
    row('c', 'late', answered('2020-10-20T08:00:00.000Z')),
    row('d', 'pending'),
    row('e', 'missed', reminded('2020-10-05T06:00:00.000Z')),
  ];
  const ids = (...choice: Parameters<typeof chosenRows>) =>
    chosenRows(...choice)
      .map(({ goal }) => goal.id)
      .join('');

  it.each([
    [undefined, undefined, 'abcde'],
    [undefined, 'state', 'ebdca'],
    [undefined, 'answered', 'cabde'],
    [undefined, 'reminded', 'acdeb'],
    ['pending', undefined, 'bd'],
    ['pending', 'reminded', 'db'],
    ['excused', 'state', ''],
  ] as const)('%s by %s: %s', (state, sort, expected) => {
    expect(ids(ROWS, { state, sort })).toBe(expected);
  });

  it('offer the states that occur, missing answers first, and the chosen one', () => {
    const offered = (chosen: Parameters<typeof statesOffered>[1]) =>
      statesOffered(ROWS, chosen).map(({ state, count }) => `${state} ${count}`);
    expect(offered(undefined)).toEqual(['missed 1', 'pending 2', 'late 1', 'on-time 1']);
    expect(offered('excused').at(-1)).toBe('excused 0');
  });
});

describe('the days of a month in fields', () => {
  const draft = { opensOn: '2020-10-01', dueOn: '2020-10-15', closesOn: '2020-10-28' };
  const opened: OpenedMonthView = {
    ...aMonth('2020-10', 'open'),
    version: '1',
    answers: { pending: 1, 'on-time': 0, late: 0, missed: 0, excused: 0 },
    mayReopen: false,
  };
  const today = { today: day('2020-10-10') };
  const days = (over: Partial<Record<keyof MonthDays, string>> = {}): MonthDays => {
    const read = readDays({ ...draft, ...over });
    if (!read.days) throw new Error(`${read.missing.join(', ')} is missing`);
    return read.days;
  };

  it.each(['opensOn', 'dueOn', 'closesOn'] as const)('need a day in %s', (field) => {
    expect(readDays({ ...draft, [field]: '' })).toEqual({ missing: [field] });
    expect(readDays({ ...draft, [field]: '2020-02-31' })).toEqual({ missing: [field] });
  });

  it('report every missing day', () => {
    expect(readDays({ ...draft, opensOn: '', closesOn: '' })).toEqual({
      missing: ['opensOn', 'closesOn'],
    });
  });

  it('are checked for opening, for a change and for opening again', () => {
    const october = month('2020-10');
    const over = { opensOn: '2020-10-01', dueOn: '2020-10-09', closesOn: '2020-10-28' };
    expect(checkOpening(october, today)(days())).toBeUndefined();
    expect(checkOpening(october, today)(days(over))).toEqual({ field: 'dueOn', why: 'overdue' });
    expect(checkChange(opened, today)(days())).toBeUndefined();
    expect(checkChange(opened, today)(days({ dueOn: '2020-10-09' }))).toEqual({
      field: 'dueOn',
      why: 'past',
    });
    expect(checkReopening(opened, today)(days({ closesOn: '2020-10-12' }))).toBeUndefined();
    expect(checkReopening(opened, today)(days({ closesOn: '2020-10-09' }))).toEqual({
      field: 'closesOn',
      why: 'past',
    });
  });
});
