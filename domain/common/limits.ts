/** Bounds of what one answer may hold. A bound is refused with a reason, nothing is ever cut. */
export const LIMITS = {
  /** Characters (UTF-16 units) of one section's explanation. */
  explanation: 4000,
  /** Characters of a risk's description, and of its preparation. */
  riskText: 1000,
  risksPerSection: 12,
  reflection: 1000,
  /** What is said with "I am not the right person". */
  handOnNote: 500,
  /** Greatest absolute value of an indicator's figure. */
  indicatorValue: 1_000_000_000_000,
  counter: 1_000_000,
  /** Characters of a whole goal or answer as it is stored: a row of the storage holds half a million. */
  whole: 300_000,
} as const;

/** As it is stored. */
export const sizeOf = (value: unknown): number => JSON.stringify(value).length;
