/** Limits of one answer. Longer values are refused, never cut. */
export const ANSWER_LIMITS = {
  /** Characters (UTF-16 units) of one section's explanation. */
  explanation: 4000,
  riskText: 1000,
  risksPerSection: 12,
  reflection: 1000,
  /** Note given with "I am not the right person". */
  handOnNote: 500,
  indicatorValue: 1_000_000_000_000,
  counter: 1_000_000,
  /** Characters of a goal or answer as JSON; a table row holds about 500,000. */
  whole: 300_000,
} as const;

/** In characters of JSON. */
export const jsonLength = (value: unknown): number => JSON.stringify(value).length;
