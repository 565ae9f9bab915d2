import { addWorkingDays } from '../../domain/working-days.ts';
import { day } from '../support/ids.ts';

describe('so many working days on', () => {
  it.each([
    ['a Tuesday', '2026-03-10', 1, '2026-03-11'],
    ['over a weekend', '2026-03-13', 1, '2026-03-16'],
    ['from a Saturday', '2026-03-14', 1, '2026-03-16'],
    ['a whole week', '2026-03-10', 5, '2026-03-17'],
    ['over the turn of the year', '2025-12-31', 3, '2026-01-05'],
    ['none', '2026-03-14', 0, '2026-03-14'],
  ])('%s', (_, from, count, to) => {
    expect(addWorkingDays(day(from), count)).toBe(to);
  });

  it('passes over holidays where they are known', () => {
    const goodFriday = day('2026-04-03');
    const isHoliday = (one: string): boolean => one === goodFriday;
    expect(addWorkingDays(day('2026-04-02'), 1, isHoliday)).toBe('2026-04-06');
  });
});
