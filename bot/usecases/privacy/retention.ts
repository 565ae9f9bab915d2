import type { RetentionView } from '../../../contract/register/retention.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { yearOf } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { expiriesIn, type RetentionYears } from '../../../domain/months/retention.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { today, type Context } from '../shared/context.ts';

const MAX_COUNTED = 10_000;
/** Bounds what one tick deletes of each kind, so that deleting never slows the service down. */
const MAX_DELETED = 500;

/** Says what the stored times, or those in `proposed`, would delete now. Deletes nothing. */
export async function readRetention(
  context: Context,
  actor: Actor,
  proposed?: RetentionYears,
): Promise<RetentionView> {
  authorize(actor, 'keep-register');
  const { retention } = context.stores;
  const found = await retention.get();
  const years = proposed ?? found?.value.years ?? {};
  const keep = await readActivePeople(context);
  const expired = await Promise.all(
    expiriesIn(years, yearOf(today(context))).map(async (expiry) => {
      const rows = await retention.countExpired(expiry, keep, MAX_COUNTED);
      return { ...expiry, rows, more: rows === MAX_COUNTED };
    }),
  );
  return { ...(found && { version: found.version }), years, expired };
}

export async function saveRetention(
  context: Context,
  actor: Actor,
  { years, version }: { readonly years: RetentionYears; readonly version?: string | undefined },
): Promise<RetentionView> {
  authorize(actor, 'keep-register');
  const { retention } = context.stores;
  const found = await retention.get();
  if (found?.version !== version) throw new Refusal('stale-version');
  const audit = {
    ...createAuditEntry(context, actor, 'save-settings', 'retention'),
    note: Object.entries(years)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  };
  const stored = { years, keptBy: actor.id, keptAt: context.clock() };
  if ((await retention.save(stored, version, audit)) === 'conflict')
    throw new Refusal('stale-version');
  return readRetention(context, actor);
}

/** Deletes a bounded number of rows. A later call goes on where this one ended. */
export async function applyRetention(context: Context): Promise<void> {
  const { retention } = context.stores;
  const found = await retention.get();
  if (!found) return;
  const { years, keptBy } = found.value;
  const keep = await readActivePeople(context);
  for (const expiry of expiriesIn(years, yearOf(today(context)))) {
    const rows = await retention.deleteExpired(expiry, keep, MAX_DELETED);
    if (rows === 0) continue;
    const { kind, before } = expiry;
    const entry = createAuditEntry(context, { id: keptBy }, 'apply-retention', kind);
    await context.stores.note('people', { ...entry, note: `${kind} < ${before}: ${rows}` });
    context.log('info', 'retention-applied', { ...expiry, rows });
  }
}

async function readActivePeople({ stores }: Context): Promise<ReadonlySet<PersonId>> {
  const people = await stores.people.list();
  return new Set([
    ...people.filter(({ value }) => value.active).map(({ value }) => value.id),
    // Nobody knows whether these have left.
    ...stores.unreadable.people('person'),
  ]);
}
