import type { DeliveryOutcome } from '../../domain/reminders/reminders.ts';
import { FAULTS, type Fault } from '../bench/connector/injected-faults.ts';
import { chatOf } from '../bench/fanout/fill-storage.ts';
import { findingsOf, type Findings } from '../chaos/findings.ts';
import { aDelivery } from '../support/fixtures/builders.ts';
import { day, instant, personId } from '../support/fixtures/ids.ts';

const AT = instant('2026-03-16T06:00:00.000Z');
const OUTCOMES = {
  sent: { kind: 'sent', at: AT },
  unknown: { kind: 'unknown', at: AT },
  failed: { kind: 'failed', reason: 'throttled', at: AT },
  skipped: { kind: 'skipped', reason: 'answered' },
  claimed: { kind: 'claimed', at: AT, day: day('2026-03-16'), tries: 1 },
} as const satisfies Record<string, DeliveryOutcome>;

/** Outcome of a row, and how many messages the person got. */
type Row = readonly [keyof typeof OUTCOMES, number];

interface Case {
  readonly rows: readonly Row[];
  readonly planned?: number;
  readonly faults?: Partial<Record<Fault, number>>;
  readonly kills?: number;
}

function look({ rows, planned = rows.length, faults = {}, kills = 0 }: Case): Findings {
  const zero = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Record<Fault, number>;
  return findingsOf(
    rows.map(([kind], index) => aDelivery({ person: personId(index), outcome: OUTCOMES[kind] })),
    {
      delivered: Object.fromEntries(
        rows.map(([, times], index) => [chatOf(personId(index)), times]),
      ),
      messages: rows.reduce((sum, [, times]) => sum + times, 0),
      updates: 0,
      bytes: 0,
      ms: 0,
      busiestSecond: 0,
      faults: { ...zero, ...faults },
    },
    { people: planned, servers: 2, kills, outages: 0 },
  );
}

it.each<readonly [string, Case]>([
  ['everybody was sent to once', { rows: [['sent', 1]] }],
  [
    'somebody failed and got nothing',
    {
      rows: [
        ['sent', 1],
        ['failed', 0],
      ],
    },
  ],
  [
    'an unclear answer is unknown',
    {
      rows: [
        ['sent', 1],
        ['unknown', 1],
      ],
      faults: { cut: 1 },
    },
  ],
  [
    'a kill left somebody unknown',
    {
      rows: [
        ['sent', 1],
        ['unknown', 0],
      ],
      kills: 1,
    },
  ],
  ['a kill cost a second message', { rows: [['sent', 2]], kills: 1 }],
])('finds nothing broken when %s', (_what, given) => {
  expect(look(given).broken).toEqual([]);
});

it.each<readonly [string, Case, string]>([
  ['has no row', { rows: [['sent', 1]], planned: 2 }, '1 people have no final state'],
  [
    'has no final state',
    {
      rows: [
        ['sent', 1],
        ['claimed', 0],
      ],
    },
    '1 people have no final state',
  ],
  [
    'got nothing though sent',
    {
      rows: [
        ['sent', 1],
        ['sent', 0],
      ],
    },
    'but the message never arrived',
  ],
  [
    'got one though failed',
    {
      rows: [
        ['sent', 1],
        ['failed', 1],
      ],
    },
    'rows say failed or skipped, but the message arrived',
  ],
  [
    'got one though skipped',
    {
      rows: [
        ['sent', 1],
        ['skipped', 1],
      ],
    },
    'rows say failed or skipped, but the message arrived',
  ],
  ['got two without a kill', { rows: [['sent', 2]] }, '1 people got more than one message'],
  [
    'is unknown for no reason',
    {
      rows: [
        ['sent', 1],
        ['unknown', 0],
      ],
    },
    '1 rows are unknown',
  ],
  ['and everybody else got nothing', { rows: [['skipped', 0]] }, 'no message was sent'],
])('reports a violation when someone %s', (_what, given, said) => {
  expect(look(given).broken).toEqual([expect.stringContaining(said)]);
});
