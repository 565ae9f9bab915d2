import type { Target } from './target.ts';

/** One try to get through, to fill or to stop the server. */
export interface Attack {
  readonly name: string;
  /** What must come back; alternatives are separated by ` or `. */
  readonly expected: string;
  /** Resolves to what came back. */
  readonly run: () => Promise<string>;
}

export interface AttackGroup {
  readonly name: string;
  /** The short form keeps every kind of attack, and leaves out what takes long. */
  readonly list: (target: Target, isShort: boolean) => Promise<readonly Attack[]>;
  /** The most that the server's memory may grow meanwhile. */
  readonly growthMiB?: number;
}

export interface Outcome {
  readonly group: string;
  readonly attack: string;
  readonly expected: string;
  readonly got: string;
  readonly ms: number;
  readonly passed: boolean;
}

export const isAsExpected = (expected: string, got: string): boolean =>
  expected.split(' or ').includes(got);
