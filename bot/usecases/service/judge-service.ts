import type { CheckView, ServiceState } from '../../../contract/service/service.ts';
import type { Instant } from '../../../domain/common/month.ts';
import type { ServiceRecord } from '../../ports/service-monitor.ts';

/** What has just been tried: undefined when the part did not answer. */
export interface ServiceProbe {
  readonly tablesMs: number | undefined;
  readonly queueMessages: number | undefined;
}

interface Situation {
  readonly record: ServiceRecord;
  readonly probe: ServiceProbe;
  readonly doesWork: boolean;
  readonly now: number;
}

const SLOW_TABLES_MS = 1000;
/** A message waits for less than a second, unless many were put at once. */
const WAITING_SECONDS = { attention: 60, broken: 300 } as const;
/** The most frequent ticks come twice a minute. */
const TICK_LATE_MS = 3 * 60_000;
/** Entra and Azure Storage accept clocks that differ by a few minutes. */
const CLOCK_SECONDS = { attention: 60, broken: 240 } as const;

const MESSAGE_FAULTS = [
  'message-not-sent',
  'chat-message-given-up',
  'reminder-refused',
  'token-fault',
  'chat-not-opened',
];

export function judgeService(situation: Situation): readonly CheckView[] {
  const { record, probe } = situation;
  return [
    probe.tablesMs === undefined
      ? { check: 'tables', state: 'broken' }
      : {
          check: 'tables',
          state: probe.tablesMs < SLOW_TABLES_MS ? 'well' : 'attention',
          figure: Math.round(probe.tablesMs),
        },
    probe.queueMessages === undefined
      ? { check: 'queue', state: 'broken' }
      : { check: 'queue', state: 'well', figure: probe.queueMessages },
    judgeWaiting(situation),
    judgeTicks(situation),
    judgeMessages(record),
    judgeByEvents(record, 'sign-in', ['keys-unavailable'], 'broken'),
    judgeByEvents(record, 'rows', ['row-unreadable'], 'broken'),
    judgeClock(record),
    judgeByEvents(record, 'load', ['turned-away'], 'attention'),
  ];
}

function judgeWaiting({ record: { queue }, doesWork }: Situation): CheckView {
  if (!doesWork) return { check: 'waiting', state: 'off' };
  if (!queue) return { check: 'waiting', state: 'unknown' };
  const seconds = queue.oldestSeconds ?? 0;
  return { check: 'waiting', state: levelOf(seconds, WAITING_SECONDS), figure: seconds };
}

function judgeTicks({ record, doesWork, now }: Situation): CheckView {
  if (!doesWork) return { check: 'ticks', state: 'off' };
  const { lastTickAt, startedAt } = record;
  const isLate = now - Date.parse(lastTickAt ?? startedAt) > TICK_LATE_MS;
  const state = isLate ? 'broken' : lastTickAt === undefined ? 'unknown' : 'well';
  return { check: 'ticks', state, ...(lastTickAt !== undefined && { at: lastTickAt }) };
}

function judgeMessages(record: ServiceRecord): CheckView {
  const faults = countEvents(record, MESSAGE_FAULTS);
  const { lastSentAt: at } = record;
  if (faults.count > 0) return { check: 'messages', state: 'broken', figure: faults.count };
  return at === undefined
    ? { check: 'messages', state: 'unknown' }
    : { check: 'messages', state: 'well', at };
}

function judgeClock({ clockDifferenceMs }: ServiceRecord): CheckView {
  if (clockDifferenceMs === undefined) return { check: 'clock', state: 'unknown' };
  const seconds = Math.round(clockDifferenceMs / 1000);
  return { check: 'clock', state: levelOf(Math.abs(seconds), CLOCK_SECONDS), figure: seconds };
}

function judgeByEvents(
  record: ServiceRecord,
  check: 'sign-in' | 'rows' | 'load',
  events: readonly string[],
  otherwise: ServiceState,
): CheckView {
  const { count, lastAt } = countEvents(record, events);
  return count === 0 || lastAt === undefined
    ? { check, state: 'well' }
    : { check, state: otherwise, figure: count, at: lastAt };
}

interface Counted {
  readonly count: number;
  readonly lastAt: Instant | undefined;
}

/** Of what is a warning to one chat only, such as a blocked bot, the person's own row tells. */
function countEvents({ events }: ServiceRecord, names: readonly string[]): Counted {
  const found = events.filter(
    ({ event, level }) =>
      names.includes(event) && (level === 'error' || !MESSAGE_FAULTS.includes(event)),
  );
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    lastAt: found
      .map(({ lastAt }) => lastAt)
      .toSorted()
      .at(-1),
  };
}

function levelOf(
  value: number,
  limits: Readonly<Record<'attention' | 'broken', number>>,
): ServiceState {
  if (value >= limits.broken) return 'broken';
  return value >= limits.attention ? 'attention' : 'well';
}
