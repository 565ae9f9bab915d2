import { instantOf, type Instant } from '../../domain/common/month.ts';
import type {
  EventCount,
  LoadMeasure,
  QueueMeasure,
  ServiceRecord,
} from '../ports/service-monitor.ts';

const MINUTE_MS = 60_000;
const MINUTES = 60;
/** The names of events are in the code, so that this is never reached. */
const MOST_EVENTS = 200;

interface Seen {
  readonly level: EventCount['level'];
  readonly minutes: Map<number, number>;
  lastAt: number;
}

const isoOf = (ms: number): Instant => instantOf(new Date(ms));

export function createServiceRecorder(clock: () => number = Date.now) {
  const startedAt = isoOf(clock());
  const events = new Map<string, Seen>();
  const facts: { -readonly [Fact in keyof ServiceRecord]?: ServiceRecord[Fact] } = {};
  return {
    countEvent: (level: EventCount['level'], event: string): void => {
      const now = clock();
      const minute = Math.floor(now / MINUTE_MS);
      const seen = events.get(event) ?? { level, minutes: new Map<number, number>(), lastAt: now };
      if (!events.has(event) && events.size >= MOST_EVENTS) return;
      events.set(event, seen);
      seen.lastAt = now;
      seen.minutes.set(minute, (seen.minutes.get(minute) ?? 0) + 1);
      for (const old of seen.minutes.keys()) if (old <= minute - MINUTES) seen.minutes.delete(old);
    },
    ticked: (): void => {
      facts.lastTickAt = isoOf(clock());
    },
    sent: (): void => {
      facts.lastSentAt = isoOf(clock());
    },
    comparedClock: (storageDate: string): void => {
      const at = Date.parse(storageDate);
      if (!Number.isNaN(at)) facts.clockDifferenceMs = clock() - at;
    },
    measuredQueue: (measure: Omit<QueueMeasure, 'at'>): void => {
      facts.queue = { at: isoOf(clock()), ...measure };
    },
    measuredLoad: (measure: LoadMeasure): void => {
      facts.load = measure;
    },
    read: (): ServiceRecord => {
      const first = Math.floor(clock() / MINUTE_MS) - MINUTES;
      const counted = [...events].map(([event, { level, minutes, lastAt }]) => ({
        event,
        level,
        count: [...minutes].reduce((sum, [minute, some]) => sum + (minute > first ? some : 0), 0),
        lastAt: isoOf(lastAt),
      }));
      return { startedAt, ...facts, events: counted.filter(({ count }) => count > 0) };
    },
  };
}

/** One for the process, as its log is. */
export const serviceRecorder = createServiceRecorder();
