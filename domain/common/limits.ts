/** Values above the limits are refused, never shortened. */
export const ANSWER_LIMITS = {
  /** In UTF-16 units, like the other limits of texts. */
  explanation: 4000,
  riskText: 1000,
  risksPerSection: 12,
  reflection: 1000,
  /** The note that a person writes with "I am not the right person". */
  handOnNote: 500,
  indicatorValue: 1_000_000_000_000,
  counter: 1_000_000,
  /** Characters of a whole goal or answer as JSON. A table row holds about 500,000 characters. */
  whole: 300_000,
} as const;

export const jsonLength = (value: unknown): number => JSON.stringify(value).length;
