import { createHash } from 'node:crypto';

/** What the connector may do instead of accepting a request. */
export const FAULTS = [
  /** 429 with Retry-After. */
  'throttled',
  /** 412: the chat is busy. */
  'busy',
  /** 503. */
  'unavailable',
  /** The message arrives; the response is 500. */
  'error-after',
  /** No message, and no response ever. */
  'hang',
  /** The message arrives, but no response ever does. */
  'hang-after',
  /** The connection is dropped; no message arrives. */
  'cut',
  /** The message arrives, and the connection is dropped before the response. */
  'cut-after',
] as const;
export type Fault = (typeof FAULTS)[number];

/** After these the sender cannot know whether the message arrived. */
export const AMBIGUOUS: readonly Fault[] = [
  'error-after',
  'hang',
  'hang-after',
  'cut',
  'cut-after',
];

/** How many of 1000 requests get each fault. */
export type FaultRates = Readonly<Record<Fault, number>>;

export const CHAOS_RATES: FaultRates = {
  throttled: 15,
  busy: 40,
  unavailable: 40,
  'error-after': 25,
  hang: 8,
  'hang-after': 8,
  cut: 20,
  'cut-after': 25,
};

/** Deterministic per seed, chat and attempt, in whatever order requests come. */
export function faultOf(
  { seed, rates }: { readonly seed: number; readonly rates: FaultRates },
  chat: string,
  attempt: number,
): Fault | undefined {
  const digest = createHash('sha256').update(`${seed}:${chat}:${attempt}`).digest();
  let left = digest.readUInt32BE(0) % 1000;
  return FAULTS.find((fault) => (left -= rates[fault]) < 0);
}
