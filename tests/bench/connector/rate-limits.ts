/** At most `most` requests in any `ms` milliseconds. */
export interface Limit {
  readonly ms: number;
  readonly most: number;
}

/**
 * Teams' limits for a bot in a tenant and per chat.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const TENANT_LIMITS: readonly Limit[] = [{ ms: 1000, most: 50 }];
export const CHAT_LIMITS: readonly Limit[] = [
  { ms: 1000, most: 7 },
  { ms: 2000, most: 8 },
  { ms: 30_000, most: 60 },
];

/** Sliding windows over accepted requests; refused ones do not count. */
export class SlidingWindows {
  readonly #limits: readonly Limit[];
  readonly #longest: number;
  #times: number[] = [];

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map(({ ms }) => ms));
  }

  /** Milliseconds until another request is allowed; 0 when it is allowed now. */
  wait(now: number): number {
    const first = this.#times.findIndex((time) => time > now - this.#longest);
    this.#times = first === -1 ? [] : this.#times.slice(first);
    return Math.max(0, ...this.#limits.map((limit) => this.#waitFor(limit, now)));
  }

  add(now: number): void {
    this.#times.push(now);
  }

  #waitFor({ ms, most }: Limit, now: number): number {
    const inTheWay = this.#times.at(-most);
    return inTheWay === undefined ? 0 : Math.max(0, inTheWay + ms - now);
  }
}

/** The highest number of `times` (ascending) within any `ms` milliseconds. */
export function busiest(times: readonly number[], ms: number): number {
  let first = 0;
  let most = 0;
  times.forEach((time, last) => {
    while ((times[first] ?? time) <= time - ms) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
