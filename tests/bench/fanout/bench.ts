import type { ConnectorChild } from '../connector/connector-child.ts';

export interface FanoutOptions {
  readonly people: number;
  readonly repeats: number;
  /** Messages under way at a time. */
  readonly atOnce: number;
  /** One of the parts; all of them when empty. */
  readonly part: string;
}

export interface Bench extends FanoutOptions {
  readonly dataDir: string;
  readonly connector: ConnectorChild;
  readonly tell: (line: string) => void;
}
