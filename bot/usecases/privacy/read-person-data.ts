import type { PersonDataView } from '../../../contract/register/person-data.ts';
import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import { parseGoalId, type PersonId } from '../../../domain/common/ids.ts';
import type { Person } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import { readResponsibilitiesToReassign } from '../people/read-responsibilities-to-reassign.ts';
import { authorize } from '../shared/authorize.ts';
import type { Context } from '../shared/context.ts';
import { noteAccess, noteOpening } from '../shared/note-access.ts';
import { findPersonalData, type PersonalRow } from './find-personal-data.ts';

const MAX_TEXTS = 100;

/** For the facilitator who handles a request about personal data. */
export async function readPersonData(
  context: Context,
  actor: Actor,
  id: PersonId,
): Promise<PersonDataView> {
  const { value: person, version } = await requireReadable(context, actor, id);
  await noteOpening(context, actor, 'open-person-data', { target: id, person: id });
  const counts = new Map<string, number>();
  const texts: PersonDataView['texts'][number][] = [];
  let found = 0;
  for await (const row of findPersonalData(context, id, person.name)) {
    if (row.fields.length > 0) counts.set(row.kind, (counts.get(row.kind) ?? 0) + 1);
    found += row.naming.length;
    for (const text of row.naming.slice(0, MAX_TEXTS - texts.length))
      texts.push({ kind: row.kind, ...goalIn(row), ...(row.at && { at: row.at }), text });
  }
  return {
    person: { id, name: person.name },
    version,
    active: person.active,
    ...(person.removedAt && { removedAt: person.removedAt }),
    rows: [...counts].map(([kind, count]) => ({ kind, count })),
    texts,
    moreTexts: found - texts.length,
    goals: can(actor, 'keep-register') ? await readBlockingGoals(context, actor, id) : [],
  };
}

/** Everything about the person, row by row. */
export async function exportPersonData(
  context: Context,
  actor: Actor,
  id: PersonId,
): Promise<AsyncIterable<PersonalRow>> {
  const { value: person } = await requireReadable(context, actor, id);
  await noteAccess(context, actor, 'export-person-data', { target: id, person: id });
  return findPersonalData(context, id, person.name);
}

/** People may read their own data. */
async function requireReadable(
  { stores }: Context,
  actor: Actor,
  id: PersonId,
): Promise<Versioned<Person>> {
  if (actor.id !== id) authorize(actor, 'keep-register');
  const found = await stores.people.get(id);
  if (!found) throw new Refusal('person-not-found');
  return found;
}

export async function readBlockingGoals(
  context: Context,
  actor: Actor,
  id: PersonId,
): Promise<readonly string[]> {
  const { goals, handOvers } = await readResponsibilitiesToReassign(context, actor, id);
  const handed = handOvers.filter(({ to }) => to.id === id).map(({ goal }) => goal.name);
  return [...new Set([...goals.map(({ name }) => name), ...handed])];
}

function goalIn({ goal }: PersonalRow) {
  const id = parseGoalId(goal ?? '');
  return id ? { goal: { id, name: id } } : {};
}
