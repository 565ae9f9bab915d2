import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { AccountsView } from '../../../contract/register/directory.ts';
import { answerersOf, isFollowed } from '../../../domain/goal/goal.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import { authorize } from '../shared/authorize.ts';
import {
  checkAccounts,
  type CheckedAccounts,
  type DirectoryContext,
} from '../shared/check-accounts.ts';
import { today } from '../shared/context.ts';
import { createNameLookup } from '../shared/name-lookup.ts';

/** A check that is older than this is made again. */
const FRESH_MS = 60 * 60_000;

/** The active people whose accounts are disabled or missing, with the goals that this concerns. */
export async function readAccounts(
  context: DirectoryContext,
  actor: Actor,
  { again }: { readonly again: boolean },
): Promise<AccountsView> {
  authorize(actor, 'keep-register');
  if (!context.directory) return { state: 'off', findings: [] };
  const [everybody, stored] = await Promise.all([
    context.stores.people.list(),
    context.stores.goals.list(yearOf(today(context))),
  ]);
  const people = valuesOf(everybody);
  const active = people.filter((person) => person.active).map(({ id }) => id);
  const { state, check } = await readOrCheck(context, active, again);
  const names = createNameLookup(people);
  const goals = sortInPortfolioOrder(valuesOf(stored)).filter(isFollowed);
  const findings = (check?.findings ?? []).filter(({ person }) => active.includes(person));
  return {
    state,
    ...(check && { checkedAt: check.checkedAt }),
    findings: findings.map(({ person, problem, since }) => ({
      person: names(person),
      problem,
      since,
      goals: goals
        .filter((goal) => answerersOf(goal).includes(person))
        .map(({ id, name, deputy }) => ({ id, name, ...(deputy && { deputy: names(deputy) }) })),
    })),
  };
}

async function readOrCheck(
  context: DirectoryContext,
  people: Parameters<typeof checkAccounts>[1],
  again: boolean,
): Promise<CheckedAccounts> {
  const before = again ? undefined : (await context.stores.accountChecks.get())?.value;
  const age = before ? Date.parse(context.clock()) - Date.parse(before.checkedAt) : Infinity;
  return before && age < FRESH_MS
    ? { state: 'checked', check: before }
    : checkAccounts(context, people);
}
