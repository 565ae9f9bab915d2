import type { Goal } from './goal.ts';
import type { GoalId, PersonId } from '../common/ids.ts';
import type { Instant, Month } from '../common/month.ts';

export const HAND_OVER_SCOPES = ['month', 'for-good'] as const;
export type HandOverScope = (typeof HAND_OVER_SCOPES)[number];

export const HAND_OVER_STATES = ['asked', 'accepted', 'declined'] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

/** A giver has at most one hand-over per goal and month. A new one replaces an unaccepted one. */
export interface HandOver {
  readonly goal: GoalId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly scope: HandOverScope;
  /** If the scope is `for-good`, the month in which the request was made. */
  readonly month: Month;
  readonly state: HandOverState;
  readonly askedAt: Instant;
  readonly answeredAt?: Instant;
}

/** When a deputy takes over, the hand-over is stored as asked and accepted at the same instant. */
export const isTakenOverByDeputy = ({ state, askedAt, answeredAt }: HandOver): boolean =>
  state === 'accepted' && askedAt === answeredAt;

export function goalAfterHandOver(goal: Goal, from: PersonId, to: PersonId): Goal {
  const moved = (people: readonly PersonId[]): readonly PersonId[] => [
    ...new Set(people.map((person) => (person === from ? to : person))),
  ];
  const { deputy, ...rest } = goal;
  return {
    ...rest,
    owners: moved(goal.owners),
    projectManagers: moved(goal.projectManagers),
    ...(deputy !== undefined && deputy !== to && { deputy }),
  };
}
