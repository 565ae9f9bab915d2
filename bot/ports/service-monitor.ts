import type { Instant } from '../../domain/common/month.ts';

export interface EventCount {
  readonly event: string;
  readonly level: 'warn' | 'error';
  readonly count: number;
  readonly lastAt: Instant;
}

/** What this process has seen of itself. A restart forgets it. */
export interface ServiceRecord {
  readonly startedAt: Instant;
  /** Warnings and errors of the last hour. */
  readonly events: readonly EventCount[];
  readonly lastTickAt?: Instant;
  readonly lastSentAt?: Instant;
  /** This computer's clock minus the storage's, to the second. */
  readonly clockDifferenceMs?: number;
  readonly queue?: QueueMeasure;
  readonly load?: LoadMeasure;
}

export interface QueueMeasure {
  readonly at: Instant;
  readonly messages: number;
  /** Of the oldest message that no worker has taken. */
  readonly oldestSeconds?: number;
}

/** Of the last second. */
export interface LoadMeasure {
  /** The most requests that were handled at a time. */
  readonly inFlight: number;
  /** The 99th percentile, with the 20 ms between two measurements. */
  readonly loopDelayMs: number;
}

export interface ServiceMonitor {
  readonly service: {
    readonly version: string;
    readonly instance: string;
    /** False for a process that sends no reminders and runs no schedule. */
    readonly doesWork: boolean;
    readonly isTraced: boolean;
    readonly read: () => ServiceRecord;
  };
}
