import type { TakeOverResult } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { HandOver } from '../../../domain/goal/hand-over-request.ts';
import { acceptedHandOvers } from '../../../domain/goal/answerers-in-month.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { startFollowUp } from '../shared/messages/follow-up.ts';
import { notifyPerson } from '../shared/messages/notify-person.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';
import { readPersonRef } from '../shared/name-lookup.ts';

const TRIES = 3;

/** Takes the goal from the first owner who has not handed it over. A repeated call has no effect. */
export async function takeOver(
  context: SendingContext,
  actor: Actor,
  input: GoalMonth,
): Promise<TakeOverResult> {
  const { handOvers } = context.stores;
  const result = await retryOnConflict<TakeOverResult>(TRIES, async () => {
    const found = await requireGoalInOpenMonth(context, actor, 'take-over', input);
    const { goal, answerers } = found;
    const { answer } = found.row.value;
    if (answer) return alreadyAnswered(context, goal, answer);
    if (answerers.includes(actor.id)) return { kind: 'taken', goal };
    const from = giverFor(goal, input.month, found.handOvers);
    const before = await handOvers.get(input.month, goal.id, from);
    if (before?.value.state === 'accepted' && before.value.scope === 'month') return 'conflict';
    const now = context.clock();
    const handOver: HandOver = {
      goal: goal.id,
      from,
      to: actor.id,
      scope: 'month',
      month: input.month,
      state: 'accepted',
      askedAt: now,
      answeredAt: now,
    };
    const audit = {
      ...createAuditEntry(context, actor, 'accept-hand-over', goal.id),
      person: from,
    };
    if ((await handOvers.save(handOver, before?.version, audit)) === 'conflict') return 'conflict';
    startFollowUp(context, (fresh) => notifyOwner(fresh, actor, goal, handOver));
    return { kind: 'taken', goal };
  });
  if (result === 'conflict') throw new Refusal('stale-version');
  return result;
}

function giverFor(goal: Goal, month: Month, handed: readonly HandOver[]): PersonId {
  const givers = acceptedHandOvers(goal, month, handed).map(({ from }) => from);
  const giver = goal.owners.find((owner) => !givers.includes(owner));
  if (giver === undefined) throw new Refusal('hand-over-exists');
  return giver;
}

async function alreadyAnswered(
  context: Context,
  goal: Goal,
  answer: CheckIn,
): Promise<TakeOverResult> {
  return { kind: 'answered', goal, answer, by: await readPersonRef(context, answer.answeredBy) };
}

async function notifyOwner(
  context: SendingContext,
  actor: Actor,
  goal: Goal,
  handOver: HandOver,
): Promise<void> {
  const from = await readPersonRef(context, handOver.from);
  const to = { id: actor.id, name: actor.name };
  await notifyPerson(context, handOver.from, (cards) =>
    cards.tookOver({ handOver, goal, from, to }),
  );
}
