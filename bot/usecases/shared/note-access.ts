import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { TrailAct } from '../../../domain/trail/trail.ts';
import type { AuditEntry } from '../../storage/stores/audit.ts';
import type { Stores } from '../../storage/stores.ts';
import { createAuditEntry } from './authorize.ts';
import type { Context } from './context.ts';

/** Pages are requested again and again: one entry covers what a person opens within this time. */
const OPENING_MS = 10 * 60_000;

/** Each server remembers what it has noted, so that reading costs one write in ten minutes at most. */
const noted = new WeakMap<Stores, Map<string, number>>();
const MAX_NOTED = 10_000;

/** Call this before the data is returned: without the entry, nothing is shown. */
export async function noteOpening(
  context: Context,
  actor: Pick<Actor, 'id'>,
  act: Extract<TrailAct, `open-${string}` | 'refuse-sign-in'>,
  about: Pick<AuditEntry, 'target' | 'person'>,
  everyMs = OPENING_MS,
): Promise<void> {
  const times = timesOf(context);
  const key = `${actor.id} ${act} ${about.target}`;
  const now = Date.parse(context.clock());
  const last = times.get(key);
  if (last !== undefined && Math.abs(now - last) < everyMs) return;
  if (times.size >= MAX_NOTED) times.clear();
  times.set(key, now);
  try {
    await noteAccess(context, actor, act, about);
  } catch (error) {
    times.delete(key);
    throw error;
  }
}

/** Each export gets an entry of its own. */
export async function noteAccess(
  context: Context,
  actor: Pick<Actor, 'id'>,
  act: TrailAct,
  { target, ...about }: Pick<AuditEntry, 'target' | 'person' | 'month'>,
): Promise<void> {
  const entry = { ...createAuditEntry(context, actor, act, target), ...about };
  await context.stores.note('people', entry);
}

function timesOf(context: Context): Map<string, number> {
  // Each request has stores of its own.
  const stores = context.stores.afterRequest();
  const found = noted.get(stores) ?? new Map<string, number>();
  noted.set(stores, found);
  return found;
}
