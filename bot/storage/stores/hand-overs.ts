import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Versioned, Saved } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface HandOverStore {
  get(month: Month, goal: GoalId, from: PersonId): Promise<Versioned<HandOver> | undefined>;
  /** Every hand-over asked in the month. */
  list(month: Month): Promise<readonly Versioned<HandOver>[]>;
  /**
   * Without a version the goal's hand-over by the giver must be new in the month. `register` is the
   * goal as it becomes, with the version read, in the same transaction.
   */
  save(
    handOver: HandOver,
    version: string | undefined,
    audit: AuditEntry,
    register?: Versioned<Goal>,
  ): Promise<Saved>;
  /** Takes one back that never reached anybody. `conflict`: there was none. */
  withdraw(handOver: HandOver, audit: AuditEntry): Promise<Saved>;
}
