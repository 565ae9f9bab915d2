import {
  MAX_PAUSE_MS,
  allowedRateAt,
  lowerSendRate,
  readUsableSendRate,
} from '../../../../bot/teams/send-rate-limiter/lower-send-rate.ts';

const NOW = 1_000_000;

describe('the stored rate', () => {
  const row = { nextAt: NOW + 50, rate: 20, changedAt: NOW - 10 };

  it('is the setting before the first request', () => {
    expect(readUsableSendRate(undefined, 40, NOW)).toEqual({
      nextAt: NOW,
      rate: 40,
      changedAt: NOW,
    });
  });

  it.each([
    ['it is near', row, row],
    ['it is as far as two pauses', { ...row, nextAt: NOW + 2 * MAX_PAUSE_MS }, undefined],
    ['its next slot is further', { ...row, nextAt: NOW + 2 * MAX_PAUSE_MS + 1 }, 'reset'],
    ['its change is further', { ...row, changedAt: NOW + 2 * MAX_PAUSE_MS + 1 }, 'reset'],
  ])('is used or reset when %s', (_, stored, expected) => {
    const reset = { nextAt: NOW, rate: 20, changedAt: NOW };
    expect(readUsableSendRate(stored, 40, NOW)).toEqual(expected === 'reset' ? reset : stored);
  });
});

describe('a lowered rate', () => {
  it.each([
    ['before its pause is over', -5000, 20],
    ['at the end of its pause', 0, 20],
    ['a quarter of a minute later', 15_000, 30],
    ['half a minute later', 30_000, 40],
    ['much later', 90_000, 40],
  ])('is %s', (_, passed, expected) => {
    expect(allowedRateAt({ rate: 20, changedAt: NOW }, 40, NOW + passed)).toBe(expected);
  });

  it('never exceeds a setting that became smaller', () => {
    expect(allowedRateAt({ rate: 40, changedAt: NOW }, 10, NOW)).toBe(10);
  });
});

describe('slowing down', () => {
  it('halves the rate from the end of the pause', () => {
    const before = { nextAt: NOW + 100, rate: 40, changedAt: 0 };
    expect(lowerSendRate(before, NOW + 2000, 40, NOW)).toEqual({
      nextAt: NOW + 2000,
      rate: 20,
      changedAt: NOW + 2000,
    });
  });

  it('keeps slots that were reserved beyond the pause', () => {
    const before = { nextAt: NOW + 9000, rate: 40, changedAt: 0 };
    expect(lowerSendRate(before, NOW + 2000, 40, NOW).nextAt).toBe(NOW + 9000);
  });

  it.each([
    ['shorter', 1000, 3000],
    ['longer', 5000, 5000],
  ])('during a pause does not halve again, and takes the longer pause (%s)', (_, asked, ends) => {
    const before = { nextAt: NOW + 3000, rate: 20, changedAt: NOW + 3000 };
    expect(lowerSendRate(before, NOW + asked, 40, NOW)).toEqual({
      nextAt: NOW + ends,
      rate: 20,
      changedAt: NOW + ends,
    });
  });

  it('halves again at the very end of the pause', () => {
    const before = { nextAt: NOW, rate: 20, changedAt: NOW };
    expect(lowerSendRate(before, NOW + 1000, 40, NOW).rate).toBe(10);
  });

  it('leaves one request a second', () => {
    const before = { nextAt: NOW, rate: 1, changedAt: NOW };
    expect(lowerSendRate(before, NOW + 1000, 1, NOW).rate).toBe(1);
  });
});
