import { createHash } from 'node:crypto';

/** What a connector may do to a request instead of taking it and saying so. */
export const FAULTS = [
  /** 429 with Retry-After. */
  'throttled',
  /** 412: busy with the chat. */
  'busy',
  /** 503. */
  'unavailable',
  /** The message arrives, the answer is 500. */
  'error-after',
  /** Never an answer, and nothing arrives. */
  'hang',
  /** The message arrives, but there is never an answer. */
  'hang-after',
  /** The connection is dropped, and nothing arrives. */
  'cut',
  /** The message arrives and the connection is dropped before the answer. */
  'cut-after',
] as const;
export type Fault = (typeof FAULTS)[number];

/** After these a sender cannot know whether the message arrived. */
export const AMBIGUOUS: readonly Fault[] = [
  'error-after',
  'hang',
  'hang-after',
  'cut',
  'cut-after',
];

/** How many of a thousand requests each fault falls on. */
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

/** The same fault for the same seed, chat and attempt, in whatever order the requests come. */
export function faultOf(
  { seed, rates }: { readonly seed: number; readonly rates: FaultRates },
  chat: string,
  attempt: number,
): Fault | undefined {
  const digest = createHash('sha256').update(`${seed}:${chat}:${attempt}`).digest();
  let left = digest.readUInt32BE(0) % 1000;
  return FAULTS.find((fault) => (left -= rates[fault]) < 0);
}
