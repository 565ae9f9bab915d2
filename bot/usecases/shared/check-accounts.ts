import type { DirectoryState } from '../../../contract/register/directory.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { updateAccountCheck, type AccountCheck } from '../../../domain/register/account-check.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';
import type { Context, SendingServices } from './context.ts';

export type DirectoryContext = Context & Pick<SendingServices, 'directory'>;

export interface CheckedAccounts {
  readonly state: DirectoryState;
  /** The newest check that succeeded. */
  readonly check?: AccountCheck;
}

const TRIES = 4;

/** Compares people with the directory and stores the findings. Changes nothing else. */
export async function checkAccounts(
  context: DirectoryContext,
  people: readonly PersonId[],
): Promise<CheckedAccounts> {
  const { directory, stores } = context;
  if (!directory) return { state: 'off' };
  const found = await directory.findProblems(people);
  const before = await stores.accountChecks.get();
  if (found.kind === 'failed')
    return { state: found.reason, ...(before && { check: before.value }) };
  const at = context.clock();
  const result = await retryOnConflict(TRIES, async () => {
    const now = await stores.accountChecks.get();
    const next = updateAccountCheck(now?.value, people, found.value, at);
    return (await stores.accountChecks.save(next, now?.version)) === 'saved' ? next : 'conflict';
  });
  // Another server has stored its own check at the same time, which is as new.
  const check = result === 'conflict' ? (await stores.accountChecks.get())?.value : result;
  return { state: 'checked', ...(check && { check }) };
}
