import type { RetryReason } from '../../../domain/reminders/reminders.ts';
import { decideRetry } from '../../../domain/reminders/retry-delays.ts';

describe('the delay before the next try', () => {
  it.each<[RetryReason, number, number, number]>([
    ['busy', 1, 1, 2000],
    ['busy', 1, 0.5, 1000],
    ['busy', 1, 0, 100],
    ['unavailable', 3, 1, 8000],
    ['no-connection', 5, 1, 32_000],
    ['throttled', 1, 1, 4000],
    ['throttled', 4, 1, 32_000],
    ['throttled', 9, 1, 120_000],
    ['awaiting-chat', 1, 0, 30_000],
    ['awaiting-chat', 4, 1, 30_000],
  ])('of %s after %i tries, drawn at %d, is %i ms', (reason, tries, random, inMs) => {
    expect(decideRetry(reason, tries, random)).toEqual({ kind: 'again', inMs });
  });

  it('is never shorter than Retry-After, with some jitter', () => {
    expect(decideRetry('throttled', 1, 0, 7000)).toEqual({ kind: 'again', inMs: 7000 });
    expect(decideRetry('unavailable', 1, 1, 7000)).toEqual({ kind: 'again', inMs: 8000 });
  });

  it('is at most an hour, whatever Retry-After says', () => {
    expect(decideRetry('throttled', 1, 0, 86_400_000)).toEqual({ kind: 'again', inMs: 3_600_000 });
  });
});

it.each<[RetryReason, number, string]>([
  ['busy', 6, 'throttled'],
  ['unavailable', 6, 'unreachable'],
  ['no-connection', 6, 'unreachable'],
  ['throttled', 10, 'throttled'],
  ['awaiting-chat', 5, 'no-chat'],
])('%s is given up after %i tries, as %s', (reason, tries, end) => {
  expect(decideRetry(reason, tries - 1, 0.5).kind).toBe('again');
  expect(decideRetry(reason, tries, 0.5)).toEqual({ kind: 'give-up', reason: end });
  expect(decideRetry(reason, tries, 0.5, 1000)).toEqual({ kind: 'give-up', reason: end });
});
