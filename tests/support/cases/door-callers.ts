import type { PersonId } from '../../../domain/common/ids.ts';
import { PEOPLE } from '../fixtures/builders.ts';
import { personId } from '../fixtures/ids.ts';

export const TARGETS = ['current', 'archived', 'last-year'] as const;
/** The goal that a request is about. All three have the same people. */
export type Target = (typeof TARGETS)[number];

export const TARGET_PLACES = {
  current: { goal: 'palvelutorit', month: '2026-03', year: '2026' },
  archived: { goal: 'arkistoitu', month: '2026-03', year: '2026' },
  'last-year': { goal: 'palvelutorit', month: '2025-12', year: '2025' },
} as const satisfies Readonly<Record<Target, object>>;

/** Stands in the names of all three goals, and nowhere else. */
export const MARKER = 'Tunnusmerkki';

export const CALLERS = {
  owner: PEOPLE.owner,
  projectManager: PEOPLE.projectManager,
  deputy: PEOPLE.deputy,
  /** Owns another goal. */
  otherOwner: personId(7),
  leader: PEOPLE.leader,
  facilitator: PEOPLE.facilitator,
  left: personId(8),
  stranger: PEOPLE.outsider,
} as const satisfies Readonly<Record<string, PersonId>>;
export type Caller = keyof typeof CALLERS;
