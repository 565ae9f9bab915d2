import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { RegisterChangesView } from '../../../contract/register/changes.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { parseClockTime } from '../../../domain/common/calendar.ts';
import {
  addDays,
  addMinutes,
  parseDay,
  type Day,
  type Instant,
  type Year,
} from '../../../domain/common/month.ts';
import type { TrailSubject } from '../../../domain/trail/trail-subjects.ts';
import { subjectOfAct } from '../../../domain/trail/trail.ts';
import type { AuditEntry, AuditEntryWithCursor } from '../../storage/stores/audit.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { toChangeView } from './register-change-view.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { noteOpening } from '../shared/note-access.ts';
import { createNameLookup } from '../shared/name-lookup.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

const PAGE = 50;

export interface ChangesChoice {
  readonly what?: TrailSubject;
  /** Selects changes to this goal and to its excuses. */
  readonly goal?: GoalId;
  readonly by?: PersonId;
  /** Selects what the person did, what others did for them, and what concerns them. */
  readonly person?: PersonId;
  /** First and last day, in the organisation's time zone. */
  readonly since?: Day;
  readonly until?: Day;
  /** Cursor of the last entry that the caller has read. Selects older entries. */
  readonly after?: string;
}

/** Returns the newest acts first, including those about people, settings and reminders in that year. */
export async function readRegisterChanges(
  context: Context,
  actor: Actor,
  { year, after, ...choice }: ChangesChoice & { readonly year: Year },
): Promise<RegisterChangesView> {
  authorize(actor, 'keep-register');
  for (const of of new Set([choice.by, choice.person]))
    if (of !== undefined && of !== actor.id)
      await noteOpening(context, actor, 'open-trail', { target: of, person: of });
  const [goals, people, { page, next }] = await Promise.all([
    context.stores.goals.list(year),
    context.stores.people.list(),
    pageOf(context, { year, choice, after }),
  ]);
  const entries = page.map(({ entry }) => entry);
  const names = createNameLookup(valuesOf(people));
  const all = sortInPortfolioOrder(valuesOf(goals)).map(({ id, name }) => ({ id, name }));
  const nameOf = new Map(all.map((one) => [one.id, one.name]));
  const changers = new Set([
    ...people.map(({ value }) => value.id),
    ...entries.map(({ by }) => by),
    ...[choice.by, choice.person].filter((one) => one !== undefined),
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

/** Reads a full page from each of the trails, so that the newest entries of all are included. */
async function pageOf(
  context: Context,
  { year, choice, after }: ChangesQuery,
): Promise<{ readonly page: readonly AuditEntryWithCursor[]; readonly next?: string }> {
  const { trail } = context.stores;
  // Includes the next minute, because the clocks of the servers may differ.
  const before = after ?? addMinutes(context.clock(), 1);
  const wanted = (entry: AuditEntry): boolean => isChosen(entry, choice);
  const midnight = createMidnight(context);
  const [first, last] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];
  if (!first || !last) throw new Error(`Invariant: ${year} is not a year`);
  const since = choice.since && midnight(choice.since);
  const until = choice.until ? earlier(before, midnight(addDays(choice.until, 1))) : before;
  const page = { limit: PAGE + 1, wanted, before: until };
  const start = midnight(choice.since && choice.since > first ? choice.since : first);
  const end = midnight(addDays(last, 1));
  const inYear = { ...page, since: start, before: earlier(page.before, end) };
  const found = await Promise.all([
    isIn('year', choice) ? trail(year, { ...page, ...(since && { since }) }) : [],
    isIn('people', choice) ? trail('people', inYear) : [],
    isIn('reminders', choice) ? trail('reminders', inYear) : [],
  ]);
  const inOrderOfTime = found.flat().toSorted((a, b) => (a.mark < b.mark ? 1 : -1));
  const shown = inOrderOfTime.slice(0, PAGE);
  const oldest = inOrderOfTime.length > PAGE ? shown.at(-1) : undefined;
  return { page: shown, ...(oldest && { next: oldest.mark }) };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Whether the trail can have entries of the choice. Only entries of the year concern goals. */
function isIn(
  of: 'year' | 'people' | 'reminders',
  { what, goal }: ChangesQuery['choice'],
): boolean {
  if (goal !== undefined) return of === 'year';
  switch (what) {
    case undefined:
      return true;
    case 'people':
    case 'settings':
    case 'access':
      return of === 'people';
    case 'reminders':
      // Snoozes are in the year.
      return of !== 'people';
    default:
      return of === 'year';
  }
}

const isChosen = (entry: AuditEntry, { what, goal, by, person }: ChangesQuery['choice']): boolean =>
  (what === undefined || subjectOfEntry(entry) === what) &&
  (by === undefined || entry.by === by) &&
  (person === undefined || concernsPerson(entry, person)) &&
  (goal === undefined || isAbout(entry, goal));

/** A hand-over that changed the register is a change of the goal. */
const subjectOfEntry = ({ act, changes }: AuditEntry): TrailSubject =>
  act === 'accept-hand-over' && changes === undefined ? 'hand-overs' : subjectOfAct(act);

const concernsPerson = (entry: AuditEntry, id: PersonId): boolean =>
  [entry.by, entry.person, entry.behalf, entry.target].includes(id) ||
  (entry.changes ?? []).some(
    (one) => one.kind === 'people' && [...one.added, ...one.removed].includes(id),
  );

const isAbout = ({ target, changes = [] }: AuditEntry, goal: GoalId): boolean =>
  target === goal || changes.some((one) => one.kind === 'order' && one.goal === goal);

/** Returns when a day begins in the organisation's time zone. */
function createMidnight({ calendar }: Context): (day: Day) => Instant {
  const midnight = parseClockTime('00:00');
  if (!midnight) throw new Error('Invariant: 00:00 is not a time');
  return (day) => calendar.instantAt(day, midnight);
}

/** Yields all pages, as they are read from storage. */
export async function* readAllChanges(
  context: Context,
  actor: Actor,
  choice: Parameters<typeof readRegisterChanges>[2],
): AsyncGenerator<RegisterChangesView> {
  for (let after = choice.after; ;) {
    const page = await readRegisterChanges(context, actor, {
      ...choice,
      ...(after !== undefined && { after }),
    });
    yield page;
    after = page.next;
    if (after === undefined) return;
  }
}
