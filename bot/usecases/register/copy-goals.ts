import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type {
  CopiedGoalView,
  RegisterCopyPlanView,
} from '../../../contract/register/order-and-copy.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Year } from '../../../domain/common/month.ts';
import {
  copyGoalToYear,
  goalsMissingFrom,
  type GoalCopy,
} from '../../../domain/register/copy-goals.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { listPeopleOfGoal } from './read-register.ts';
import { requireValidGoals, saveGoal } from './save-goal.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export async function readCopyPlan(
  context: Context,
  actor: Actor,
  year: Year,
): Promise<RegisterCopyPlanView> {
  authorize(actor, 'keep-register');
  const people = valuesOf(await context.stores.people.list());
  const names = createNameLookup(people);
  const activePeople = new Set(people.filter(({ active }) => active).map(({ id }) => id));
  const themes = new Set(context.organisation.themes.map(({ id }) => id));
  return {
    body: toOrganisationView(context),
    from: year - 1,
    goals: (await plan(context, year)).map(
      ({ goal, movedDays, droppedMeetings }): CopiedGoalView => {
        const sections = [goal, ...goal.subGoals];
        return {
          id: goal.id,
          name: goal.name,
          phases: sections.flatMap(({ phases }) => phases).length,
          indicators: sections.flatMap(({ indicators }) => indicators).length,
          movedDays,
          droppedMeetings,
          left: [...new Set(listPeopleOfGoal(goal))]
            .filter((one) => !activePeople.has(one))
            .map(names),
          themeGone: !themes.has(goal.theme),
        };
      },
    ),
  };
}

/** Copies nothing if one goal would be refused. Skips goals that have already been copied. */
export async function copyGoals(
  context: Context,
  actor: Actor,
  { year, goals }: { readonly year: Year; readonly goals: readonly GoalId[] },
): Promise<{ readonly copied: number }> {
  authorize(actor, 'keep-register');
  const wanted = (await plan(context, year))
    .map(({ goal }) => goal)
    .filter(({ id }) => goals.includes(id));
  await requireValidGoals(context, wanted);
  for (const goal of wanted) await saveGoal(context, actor, { goal, copiedFrom: year - 1 });
  return { copied: wanted.length };
}

async function plan(context: Context, year: Year): Promise<readonly GoalCopy[]> {
  const [before, now] = await Promise.all([
    context.stores.goals.list(year - 1),
    context.stores.goals.list(year),
  ]);
  const missing = goalsMissingFrom(valuesOf(before), valuesOf(now));
  return sortInPortfolioOrder(missing).map((goal) => copyGoalToYear(goal, year));
}
