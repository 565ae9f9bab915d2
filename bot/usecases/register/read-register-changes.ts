import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RegisterChangesView } from '../../../contract/register/changes.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { parseClockTime } from '../../../domain/common/calendar.ts';
import {
  addDays,
  addMinutes,
  parseDay,
  type Instant,
  type Year,
} from '../../../domain/common/month.ts';
import type { TrailSubject } from '../../../domain/trail/trail-subjects.ts';
import { subjectOfAct } from '../../../domain/trail/trail.ts';
import type { AuditEntry, AuditEntryWithCursor } from '../../storage/stores/audit.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { toChangeView, isShownInTrail } from './register-change-view.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

const PAGE = 50;

export interface ChangesChoice {
  readonly what?: TrailSubject;
  /** Selects changes to this goal and to its excuses. */
  readonly goal?: GoalId;
  readonly by?: PersonId;
  /** Cursor of the last entry that the caller has read. Selects older entries. */
  readonly after?: string;
}

/** Returns the newest changes first, including changes to people and settings in that year. */
export async function readRegisterChanges(
  context: Context,
  actor: Actor,
  { year, after, ...choice }: ChangesChoice & { readonly year: Year },
): Promise<RegisterChangesView> {
  authorize(actor, 'keep-register');
  const [goals, people, { page, next }] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.people.list(),
    pageOf(context, { year, choice, after }),
  ]);
  const entries = page.map(({ entry }) => entry).filter(isShownInTrail);
  const names = createNameLookup(valuesOf(people));
  const all = sortInPortfolioOrder(valuesOf(goals)).map(({ id, name }) => ({ id, name }));
  const nameOf = new Map(all.map((one) => [one.id, one.name]));
  const keepers = people.filter(({ value }) => value.roles.includes('facilitator'));
  const changers = new Set([
    ...keepers.map(({ value }) => value.id),
    ...entries.map(({ by }) => by),
    ...(choice.by === undefined ? [] : [choice.by]),
  ]);
  return {
    body: toOrganisationView(context),
    year,
    entries: entries.map((entry) => toChangeView(entry, names, nameOf)),
    ...(next !== undefined && { next }),
    goals: all,
    people: [...changers].map(names),
    themes: context.organisation.themes,
  };
}

interface ChangesQuery {
  readonly year: Year;
  readonly choice: Omit<ChangesChoice, 'after'>;
  readonly after: string | undefined;
}

/** Reads a full page from each of two trails, so that the newest entries of both are included. */
async function pageOf(
  context: Context,
  { year, choice, after }: ChangesQuery,
): Promise<{ readonly page: readonly AuditEntryWithCursor[]; readonly next?: string }> {
  const { trail } = context.stores;
  // Includes the next minute, because the clocks of the servers may differ.
  const before = after ?? addMinutes(context.clock(), 1);
  const wanted = (entry: AuditEntry): boolean => isShownInTrail(entry) && isChosen(entry, choice);
  const page = { limit: PAGE + 1, before, wanted };
  const { since, end } = boundsOf(year, context);
  const inYear = { ...page, since, before: before < end ? before : end };
  const found = await Promise.all([
    isOfOrganisation(choice.what) ? [] : trail(year, page),
    isOfYear(choice) ? [] : trail('people', inYear),
  ]);
  const inOrderOfTime = found.flat().toSorted((a, b) => (a.mark < b.mark ? 1 : -1));
  const shown = inOrderOfTime.slice(0, PAGE);
  const last = inOrderOfTime.length > PAGE ? shown.at(-1) : undefined;
  return { page: shown, ...(last && { next: last.mark }) };
}

const isOfOrganisation = (what: TrailSubject | undefined): boolean =>
  what === 'people' || what === 'settings';

const isOfYear = ({ what, goal }: ChangesQuery['choice']): boolean =>
  goal !== undefined || (what !== undefined && !isOfOrganisation(what));

const isChosen = (entry: AuditEntry, { what, goal, by }: ChangesQuery['choice']): boolean =>
  (what === undefined || subjectOfAct(entry.act) === what) &&
  (by === undefined || entry.by === by) &&
  (goal === undefined || isAbout(entry, goal));

const isAbout = ({ target, changes = [] }: AuditEntry, goal: GoalId): boolean =>
  target === goal || changes.some((one) => one.kind === 'order' && one.goal === goal);

/** Returns when the year begins and ends in the organisation's time zone. */
function boundsOf(
  year: Year,
  { calendar }: Context,
): { readonly since: Instant; readonly end: Instant } {
  const [first, last] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];
  const midnight = parseClockTime('00:00');
  if (!first || !last || !midnight) throw new Error(`Invariant: ${year} is not a year`);
  return {
    since: calendar.instantAt(first, midnight),
    end: calendar.instantAt(addDays(last, 1), midnight),
  };
}
