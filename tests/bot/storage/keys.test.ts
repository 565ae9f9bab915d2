import {
  auditKey,
  boardRange,
  boardKey,
  organisationPartition,
  deliveriesRange,
  deliveryKey,
  goalKey,
  historyRange,
  historyKey,
  peopleRange,
  personKey,
  yearPartition,
  type KeyRange,
} from '../../../bot/storage/keys.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Instant } from '../../../domain/common/month.ts';
import { MARCH, PEOPLE } from '../../support/fixtures/builders.ts';
import { organisationId, goalId, instant, month, runId } from '../../support/fixtures/ids.ts';

const holds = ({ from, below }: KeyRange, key: string): boolean => key >= from && key < below;

describe('storage keys', () => {
  it('sort revisions as numbers, past ten and a thousand', () => {
    const keys = [1, 2, 10, 11, 1000].map((revision) => historyKey(goalId('a'), MARCH, revision));
    expect(keys.toSorted()).toEqual(keys);
  });

  it.each([
    ['history of a goal', historyRange(goalId('a')), historyKey(goalId('a'), MARCH, 1), true],
    ['history of a-b', historyRange(goalId('a')), historyKey(goalId('a-b'), MARCH, 1), false],
    ['history of ab', historyRange(goalId('a')), historyKey(goalId('ab'), MARCH, 1), false],
    ['board of the month', boardRange(MARCH), boardKey(MARCH, goalId('z')), true],
    ['board of the next month', boardRange(MARCH), boardKey(month('2026-04'), goalId('a')), false],
    [
      'deliveries of run a-b',
      deliveriesRange(MARCH, runId('a')),
      deliveryKey(MARCH, runId('a-b'), PEOPLE.owner),
      false,
    ],
    ['people', peopleRange, personKey(PEOPLE.owner), true],
    ['goals', peopleRange, goalKey(goalId('a')), false],
  ])('match or exclude: %s', (_, range, key, expected) => {
    expect(holds(range, key)).toBe(expected);
  });

  it('keep a body apart from a year of another', () => {
    expect(organisationPartition(organisationId('kuva-2026'))).not.toBe(
      yearPartition(organisationId('kuva'), 2026),
    );
    expect(yearPartition(organisationId('kuva'), 2026)).toBe('kuva:2026');
  });

  it.each(['a/b', 'a\\b', 'a#b', 'a?b', 'a\u0007b', 'a:b', 'a b', 'ä', ''])(
    'refuse an id that Azure or the layout cannot hold: %j',
    (text) => {
      expect(() => goalKey(text as GoalId)).toThrow('Not usable as a part of a storage key');
    },
  );

  it.each([0.5, -1, 1_000_000, Number.NaN])('refuse %d as a revision', (revision) => {
    expect(() => historyKey(goalId('a'), MARCH, revision)).toThrow('Not usable as a number');
  });

  it('refuse an instant that would not sort by time', () => {
    expect(auditKey(instant('2026-03-01T06:00:00Z'), 'x')).toBe('audit:2026-03-01T06:00:00.000Z:x');
    expect(() => auditKey('2026-03-01T08:00+02:00' as Instant, 'x')).toThrow('Not an instant');
  });
});
