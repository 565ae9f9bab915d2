import type { Actor } from '../../domain/access.ts';
import type { RegisterChangesView, RegisterEntryView } from '../../domain/api-register.ts';
import { parseGoalId, type GoalId, type PersonId } from '../../domain/ids.ts';
import { addMinutes, type Year } from '../../domain/month.ts';
import { REGISTER_ACTS, type RegisterAct } from '../../domain/register-changes.ts';
import { inOrder } from '../../domain/register-order.ts';
import type { AuditEntry } from '../storage/stores.ts';
import { bodyView } from './body-view.ts';
import type { Context } from './context.ts';
import { demand } from './guard.ts';
import { namesOf, type Names } from './people.ts';

const PAGE = 50;

export interface ChangesChoice {
  readonly goal?: GoalId;
  /** Who changed it. */
  readonly by?: PersonId;
  /** Only what is older than the entry of this mark. */
  readonly after?: string;
}

type Told = AuditEntry & { readonly act: RegisterAct };

/**
 * Who changed what in the year's register, newest first, a page at a time.
 * @throws Refusal `not-allowed`
 */
export async function readChanges(
  context: Context,
  actor: Actor,
  { year, goal, by, after }: ChangesChoice & { readonly year: Year },
): Promise<RegisterChangesView> {
  demand(actor, 'keep-register');
  const [goals, people] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.people.list(),
  ]);
  const { entries, next } = await context.stores.trail(year, {
    // Another server's clock may be a little ahead.
    before: after ?? addMinutes(context.clock(), 1),
    limit: PAGE,
    wanted: (entry) =>
      isTold(entry) &&
      (by === undefined || entry.by === by) &&
      (goal === undefined || isAbout(entry, goal)),
  });
  const names = namesOf(people.map(({ value }) => value));
  const all = inOrder(goals.map(({ value }) => value)).map(({ id, name }) => ({ id, name }));
  const nameOf = new Map(all.map((one) => [one.id, one.name]));
  const keepers = people.filter(({ value }) => value.roles.includes('facilitator'));
  return {
    body: bodyView(context),
    year,
    entries: entries.filter(isTold).map((entry) => entryView(entry, names, nameOf)),
    ...(next !== undefined && { next }),
    goals: all,
    people: keepers.map(({ value }) => names(value.id)),
    themes: context.body.themes,
  };
}

/** Of hand-overs only those that changed the register. */
function isTold(entry: AuditEntry): entry is Told {
  const isAct = REGISTER_ACTS.some((act) => act === entry.act);
  return isAct && (entry.act !== 'accept-hand-over' || entry.changes !== undefined);
}

const isAbout = ({ target, changes = [] }: AuditEntry, goal: GoalId): boolean =>
  target === goal || changes.some((one) => one.kind === 'order' && one.goal === goal);

function entryView(
  { at, by, act, target, changes, more, note }: Told,
  names: Names,
  nameOf: ReadonlyMap<GoalId, string>,
): RegisterEntryView {
  const goal = act === 'order-goals' ? undefined : parseGoalId(target);
  const named = (changes ?? []).flatMap((change) =>
    change.kind === 'people' ? [...change.added, ...change.removed] : [],
  );
  return {
    at,
    by: names(by),
    act,
    ...(goal && { goal: { id: goal, name: nameOf.get(goal) ?? goal } }),
    ...(changes && { changes }),
    ...(more !== undefined && { more }),
    ...(note !== undefined && { note }),
    people: [...new Set(named)].map(names),
  };
}
