/** A change that no test can notice, because the program does the same with it. */
export interface Equivalent {
  readonly file: string;
  /** The source line, as the report prints it. */
  readonly line: string;
  /** The change, as the report prints it. */
  readonly change: string;
  readonly reason: string;
}

export const EQUIVALENTS: readonly Equivalent[] = [];
