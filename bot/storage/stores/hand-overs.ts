import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface HandOverStore {
  get(month: Month, goal: GoalId, from: PersonId): Promise<Versioned<HandOver> | undefined>;
  list(month: Month): Promise<readonly Versioned<HandOver>[]>;
  /** Also saves `goal`, because an accepted permanent hand-over changes the register. */
  save(
    handOver: HandOver,
    version: string | undefined,
    audit: AuditEntry,
    goal?: Versioned<Goal>,
  ): Promise<SaveResult>;
  /** Deletes a request that could not be delivered. */
  withdraw(handOver: HandOver, audit: AuditEntry): Promise<SaveResult>;
}
