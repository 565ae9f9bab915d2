import type { DirectoryFailure, DirectoryPerson } from '../../contract/register/directory.ts';
import type { PersonId } from '../../domain/common/ids.ts';
import type { AccountProblem } from '../../domain/register/account-check.ts';

export type DirectoryAnswer<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  | { readonly kind: 'failed'; readonly reason: DirectoryFailure };

/** The organisation's directory of people. Exists only if the operator has set `DIRECTORY`. */
export interface Directory {
  readonly search: (text: string) => Promise<DirectoryAnswer<readonly DirectoryPerson[]>>;
  /** Contains only people whose accounts cannot be used. */
  readonly findProblems: (
    people: readonly PersonId[],
  ) => Promise<DirectoryAnswer<ReadonlyMap<PersonId, AccountProblem>>>;
}

/** Who is out of office. Exists only if the operator has set `PRESENCE`. */
export interface Presence {
  readonly findAway: (
    people: readonly PersonId[],
  ) => Promise<DirectoryAnswer<ReadonlySet<PersonId>>>;
}
