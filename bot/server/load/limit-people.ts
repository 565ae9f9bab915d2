import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { LoadLimits } from './load-limits.ts';
import { once, type Release } from './limit-process.ts';
import { TurnedAway } from './turned-away.ts';

const MINUTE_SECONDS = 60;
/** A concurrent request usually ends within a second. */
const RETRY_AFTER_SECONDS = 1;
/** A stream ends only when its window is closed. */
const STREAM_RETRY_SECONDS = 30;

export interface PeopleLimit {
  /** @throws TurnedAway */
  readonly enterRequest: (person: PersonId) => Promise<Release>;
  /** @throws TurnedAway */
  readonly enterStream: (person: PersonId) => Release;
}

/** Remembers a person for a minute, and while their requests are open. */
export function createPeopleLimit(limits: LoadLimits): PeopleLimit {
  const perMinute = new RateLimiterMemory({
    points: limits.personPerMinute,
    duration: MINUTE_SECONDS,
  });
  const requests = createCounter(limits.personInFlight, RETRY_AFTER_SECONDS);
  const streams = createCounter(limits.personStreams, STREAM_RETRY_SECONDS);
  return {
    enterRequest: async (person) => {
      await consume(perMinute, person);
      return requests(person);
    },
    enterStream: streams,
  };
}

/** Counts one more for the key. @throws TurnedAway */
export async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new TurnedAway('too-many-requests', Math.ceil(refused.msBeforeNext / 1000));
  }
}

function createCounter(most: number, retryAfterSeconds: number): (key: string) => Release {
  const open = new Map<string, number>();
  return (key) => {
    const count = open.get(key) ?? 0;
    if (count >= most) throw new TurnedAway('too-many-requests', retryAfterSeconds);
    open.set(key, count + 1);
    return once(() => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
  };
}
