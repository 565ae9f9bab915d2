import type { GoalId } from '../../../domain/common/ids.ts';
import type { Year } from '../../../domain/common/month.ts';
import type { Question, QuestionId } from '../../../domain/check-in/question.ts';
import type { Versioned, SaveResult } from './versioned.ts';
import type { AuditEntry } from './audit.ts';

export interface QuestionStore {
  get(year: Year, goal: GoalId, id: QuestionId): Promise<Versioned<Question> | undefined>;
  /** Returns questions sorted by goal, then by id. */
  list(year: Year, goal?: GoalId): Promise<readonly Versioned<Question>[]>;
  save(question: Question, version: string | undefined, audit: AuditEntry): Promise<SaveResult>;
}
