import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RegisterFormView, RegisterView } from '../../../contract/register/register.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { compareByNameIn } from '../../../domain/common/text/compare-names.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { monthState, type Year } from '../../../domain/common/month.ts';
import { goalsMissingFrom } from '../../../domain/register/copy-goals.ts';
import { nextPosition } from '../../../domain/register/goal-order.ts';
import { findAnsweredParts } from '../../../domain/register/goal-warnings.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { createNameLookup, readNameLookup } from '../shared/name-lookup.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** Includes archived goals. Each goal has the version that a change to it must contain. */
export async function readRegister(
  context: Context,
  actor: Actor,
  year: Year,
): Promise<RegisterView> {
  authorize(actor, 'keep-register');
  const [stored, before, names] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.goals.list(year - 1),
    readNameLookup(context),
  ]);
  const goals = stored.map(({ value, version }) => ({ ...value, version }));
  const named = new Set(stored.flatMap(({ value }) => listPeopleOfGoal(value)));
  return {
    body: toOrganisationView(context),
    year,
    goals: sortInPortfolioOrder(goals).map(({ version, ...goal }) => ({ goal, version })),
    themes: context.organisation.themes,
    people: [...named].map(names),
    missing: goalsMissingFrom(valuesOf(before), goals).length,
  };
}

export const listPeopleOfGoal = ({
  owners,
  projectManagers,
  deputy,
  archived,
}: Goal): readonly PersonId[] => [
  ...owners,
  ...projectManagers,
  ...(deputy ? [deputy] : []),
  ...(archived ? [archived.by] : []),
];

export async function readRegisterForm(
  context: Context,
  actor: Actor,
  { year, goal: id }: { readonly year: Year; readonly goal: GoalId | undefined },
  language: Language,
): Promise<RegisterFormView> {
  authorize(actor, 'keep-register');
  const { stores, organisation } = context;
  const [goals, months, registered, history] = await Promise.all([
    stores.goals.list(year),
    stores.months.list(year),
    stores.people.list(),
    id === undefined ? [] : stores.checkIns.history(year, id),
  ]);
  const people = valuesOf(registered);
  const names = createNameLookup(people);
  const found = goals.find(({ value }) => value.id === id);
  if (id !== undefined && !found) throw new Refusal('goal-not-found');
  const archivedBy = found?.value.archived?.by;
  return {
    body: toOrganisationView(context),
    year,
    themes: organisation.themes,
    people: people
      .map(({ id: person, active }) => ({ ...names(person), active }))
      .toSorted(compareByNameIn(language)),
    taken: goals.map(({ value }) => value.id),
    nextOrder: nextPosition(valuesOf(goals)),
    openMonths: months
      .filter(({ value }) => monthState(value, today(context)) === 'open')
      .map(({ value }) => value.month),
    ...(found && {
      entry: {
        goal: found.value,
        version: found.version,
        answered: findAnsweredParts(history),
        ...(archivedBy && { archivedBy: names(archivedBy) }),
      },
    }),
  };
}
