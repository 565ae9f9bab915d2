import type { Actor } from '../../domain/access.ts';
import type { RunView } from '../../domain/api.ts';
import { parseRunId } from '../../domain/ids.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import {
  isSnoozed,
  planDeliveries,
  type Delivery,
  type RunSituation,
} from '../../domain/reminders.ts';
import { Refusal } from '../../domain/refusal.ts';
import { today, type Context } from './context.ts';
import { auditOf, demand } from './guard.ts';
import { readHandOvers } from './hand-overs.ts';
import { chooseMonth, demandOpenMonth } from './months.ts';
import { runView } from './read-run.ts';

/**
 * Plans a reminder run and stores the plan; nothing is sent. The plan has a row per owner: what they
 * would get, or why they are left out. Without a month, the newest.
 * @throws Refusal `not-allowed`, `no-months`, `month-not-open`, `month-not-yet-open`, `month-closed`
 */
export async function planRun(
  context: Context,
  actor: Actor,
  asked: Month | undefined,
): Promise<RunView> {
  demand(actor, 'run-reminders');
  const { month } = (await chooseMonth(context, asked)).chosen;
  await demandOpenMonth(context, month);
  const id = parseRunId(`run-${context.newId()}`);
  if (!id) throw new Error('newId made an id that is not a slug');
  const run = { id, month, plannedBy: actor.id, plannedAt: context.clock() };
  const planned = planDeliveries(await readSituation(context, month));
  const deliveries = planned.map((one): Delivery => ({ ...one, run: id }));
  const audit = auditOf(context, actor, 'plan-run', id);
  const saved = await context.stores.runs.plan(run, deliveries, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
  return runView(context, run, deliveries);
}

/** Everything that decides who is reminded, as it is now. */
export async function readSituation(context: Context, month: Month): Promise<RunSituation> {
  const { goals, checkIns, people, conversations, runs, snoozes } = context.stores;
  const [allGoals, rows, allPeople, allConversations, claimed, wishes, handOvers] =
    await Promise.all([
      goals.list(yearOf(month)),
      checkIns.board(month),
      people.list(),
      conversations.list(),
      runs.claimedOn({ month, day: today(context) }),
      snoozes.list(month),
      readHandOvers(context, month),
    ]);
  return {
    goals: allGoals.map(({ value }) => value),
    rows: rows.map(({ value }) => value),
    people: allPeople.map(({ value }) => value),
    reachable: new Set(
      allConversations
        .filter(({ value }) => value.unreachable === undefined)
        .map(({ value }) => value.person),
    ),
    remindedToday: new Set(claimed),
    snoozed: new Set(
      wishes
        .filter(({ value }) => isSnoozed(value, today(context)))
        .map(({ value }) => value.person),
    ),
    handOvers,
  };
}
