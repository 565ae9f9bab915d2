import {
  CHAT_BARRIERS,
  deliveryState,
  isCancellable,
  isChatBarrier,
  isSnoozed,
  isSnoozeRun,
  sumTotals,
  type Audience,
  type DeliveryOutcome,
  type DeliveryState,
} from '../../../domain/reminders/reminders.ts';
import { aDelivery, aRun, PEOPLE } from '../../support/fixtures/builders.ts';
import { day, goalId, instant, month, runId } from '../../support/fixtures/ids.ts';

const at = instant('2026-03-16T06:01:00.000Z');
const today = day('2026-03-16');

const OUTCOMES = {
  planned: { kind: 'planned' },
  queued: { kind: 'queued', at },
  claimed: { kind: 'claimed', at, day: today, tries: 1 },
  retrying: { kind: 'retrying', at, reason: 'busy', tries: 1, day: today },
  sent: { kind: 'sent', at },
  skipped: { kind: 'skipped', reason: 'left' },
  failed: { kind: 'failed', reason: 'blocked', at },
  unknown: { kind: 'unknown', at },
} satisfies Record<DeliveryOutcome['kind'], DeliveryOutcome>;

describe('what a row of a run counts as', () => {
  it.each<[DeliveryOutcome['kind'], DeliveryState, DeliveryState]>([
    ['planned', 'planned', 'planned'],
    ['queued', 'queued', 'queued'],
    ['claimed', 'sending', 'sending'],
    ['retrying', 'retrying', 'retrying'],
    ['sent', 'sent', 'answered'],
    ['skipped', 'skipped', 'skipped'],
    ['failed', 'failed', 'failed'],
    ['unknown', 'unknown', 'answered'],
  ])('%s is %s, and %s once all of its goals are answered', (kind, waiting, answered) => {
    const row = aDelivery({ goals: [goalId('a'), goalId('b')], outcome: OUTCOMES[kind] });
    const state = (waits: readonly string[]) =>
      deliveryState(row, aRun(), (goal) => waits.includes(goal));
    expect([state(['a', 'b']), state(['b']), state([])]).toEqual([waiting, waiting, answered]);
  });

  it.each<[Audience, DeliveryState]>([
    ['owners', 'answered'],
    ['substitutes', 'answered'],
    ['facilitators', 'sent'],
  ])('of a run to %s, sent with nothing waiting is %s', (audience, expected) => {
    const row = aDelivery({ outcome: OUTCOMES.sent });
    expect(deliveryState(row, aRun({ audience }), () => false)).toBe(expected);
  });

  it('stays sent in a test run, since the card went to the tester', () => {
    const run = aRun({ redirectTo: PEOPLE.facilitator });
    expect(deliveryState(aDelivery({ outcome: OUTCOMES.sent }), run, () => false)).toBe('sent');
  });
});

it('can be cancelled when it has not been sent and is not being sent', () => {
  const can = Object.values<DeliveryOutcome>(OUTCOMES).filter(isCancellable);
  expect(can.map(({ kind }) => kind)).toEqual(['planned', 'queued', 'retrying']);
});

it('distinguishes reasons that block a chat from others', () => {
  expect([...CHAT_BARRIERS, 'throttled', 'never-reached'].filter(isChatBarrier)).toEqual([
    'not-installed',
    'blocked',
    'disabled-by-admin',
    'gone',
  ]);
});

it('sends nothing before the day that a person chose, and resumes on it', () => {
  const snooze = { person: PEOPLE.owner, month: month('2026-03'), until: day('2026-03-11') };
  expect([isSnoozed(snooze, day('2026-03-10')), isSnoozed(snooze, day('2026-03-11'))]).toEqual([
    true,
    false,
  ]);
});

it.each([
  ['later-2026-03-11-1', true],
  ['step-2026-03-first-1', false],
  ['step-2026-03-later-1', false],
])('knows by its id that a run reminds one who had put it off: %s %p', (id, expected) => {
  expect(isSnoozeRun({ id: runId(id) })).toBe(expected);
});

it('counts a person once in the total of a run', () => {
  const others = { queued: 0, sending: 0, retrying: 0, answered: 0, skipped: 0, unknown: 0 };
  expect(sumTotals({ ...others, planned: 2, sent: 3, failed: 1 })).toBe(6);
});
