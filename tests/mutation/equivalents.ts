/** A mutant that no test can detect, because the behaviour is the same. */
export interface Equivalent {
  readonly file: string;
  /** The source line as printed in the report. */
  readonly line: string;
  /** The mutation as printed in the report. */
  readonly change: string;
  readonly reason: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [];
