import type { PersonId } from '../common/ids.ts';
import type { Instant } from '../common/month.ts';

export const ACCOUNT_PROBLEMS = ['disabled', 'not-found'] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/** A person whose account in the directory cannot be used. */
export interface AccountFinding {
  readonly person: PersonId;
  readonly problem: AccountProblem;
  /** When Ennuste first noticed it. The directory does not say when it happened. */
  readonly since: Instant;
}

export interface AccountCheck {
  readonly checkedAt: Instant;
  /** Empty when the accounts of all people can be used. */
  readonly findings: readonly AccountFinding[];
}

/** Findings of people who were not asked about stay as they are. */
export function updateAccountCheck(
  before: AccountCheck | undefined,
  asked: readonly PersonId[],
  found: ReadonlyMap<PersonId, AccountProblem>,
  checkedAt: Instant,
): AccountCheck {
  const known = before?.findings ?? [];
  const isAsked = new Set(asked);
  const kept = known.filter(({ person }) => !isAsked.has(person));
  const findings = asked.flatMap((person): readonly AccountFinding[] => {
    const problem = found.get(person);
    if (problem === undefined) return [];
    const earlier = known.find((one) => one.person === person && one.problem === problem);
    return [earlier ?? { person, problem, since: checkedAt }];
  });
  return { checkedAt, findings: [...kept, ...findings] };
}
