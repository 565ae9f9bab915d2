import type { PersonId } from '../../../domain/common/ids.ts';
import type { Instant } from '../../../domain/common/month.ts';

export const UNREADABLE_CAUSES = ['newer-version', 'other-kind', 'not-json', 'schema'] as const;
export type UnreadableCause = (typeof UNREADABLE_CAUSES)[number];

/** Names a row without its content, so that it may be logged. */
export interface UnreadableRow {
  readonly partition: string;
  readonly key: string;
  readonly kind: string;
  readonly cause: UnreadableCause;
  readonly foundAt: Instant;
}

/** The rows that this server could not read. A row leaves the list when it has been read again. */
export interface UnreadableRows {
  readonly list: () => readonly UnreadableRow[];
  /** The people whose own row of this kind was unreadable when the rows were last listed. */
  readonly people: (kind: 'person' | 'conversation') => ReadonlySet<PersonId>;
  /** Calls `listener` once for each row, when it is found. */
  readonly onFound: (listener: (row: UnreadableRow) => void) => void;
}
