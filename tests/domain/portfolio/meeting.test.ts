import {
  isMeetingUnderWay,
  parseMeetingKey,
  stageAfterMove,
  type StageState,
} from '../../../domain/portfolio/meeting.ts';
import { MARCH } from '../../support/fixtures/builders.ts';
import { goalId, instant, month } from '../../support/fixtures/ids.ts';

const at = (time: string) => instant(`2026-03-10T${time}:00.000Z`);
const place: StageState = {
  month: MARCH,
  goal: goalId('a'),
  startedAt: at('08:00'),
  minutes: 60,
  changedAt: at('08:10'),
};
const move = { month: MARCH, goal: goalId('b'), minutes: 60 };

describe('a position on the stage', () => {
  it('begins with the first move', () => {
    expect(stageAfterMove(undefined, move, at('08:00'))).toEqual({
      ...move,
      startedAt: at('08:00'),
      changedAt: at('08:00'),
    });
  });

  it('keeps the meeting’s start and counts the goal from now when another goal is put on', () => {
    expect(stageAfterMove(place, move, at('08:20'))).toEqual({
      ...place,
      goal: goalId('b'),
      changedAt: at('08:20'),
    });
  });

  it.each([
    ['the same goal', { ...move, goal: goalId('a'), minutes: 90 }, at('08:10')],
    [
      'the same goal of another month',
      { ...move, goal: goalId('a'), month: month('2026-02') },
      at('08:20'),
    ],
    ['the agenda', { month: MARCH, minutes: 60 }, at('08:20')],
  ])('counts from the right moment: %s', (_, to, expected) => {
    expect(stageAfterMove(place, to, at('08:20')).changedAt).toBe(expected);
  });

  it('starts over on request, or when it is of the last meeting of the series', () => {
    const later = instant('2026-04-07T08:00:00.000Z');
    expect(stageAfterMove(place, { ...move, starts: true }, at('08:20')).startedAt).toBe(
      at('08:20'),
    );
    expect(stageAfterMove(place, move, later).startedAt).toBe(later);
  });

  it.each([
    ['an hour and a half later', at('09:30'), true],
    ['half a day later', at('20:00'), false],
  ])('%s', (_, now, expected) => {
    expect(isMeetingUnderWay(place, now)).toBe(expected);
  });
});

it.each([
  ['a SHA-256', 'a0'.repeat(32), true],
  ['a meeting id of Teams', 'MCMxOTptZWV0aW5nX05', false],
  ['capital digits', 'A0'.repeat(32), false],
  ['too few digits', 'a0'.repeat(31), false],
  ['something before it', `x${'a0'.repeat(32)}`, false],
  ['something after it', `${'a0'.repeat(32)}/`, false],
])('takes only a SHA-256 as a meeting’s key: %s', (_, text, expected) => {
  expect(parseMeetingKey(text) !== undefined).toBe(expected);
});
