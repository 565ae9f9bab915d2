import type { HandOverView } from '../../views/hand-over.ts';
import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { goalAfterHandOver, type HandOver } from '../../../domain/goal/hand-over-request.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Instant, type Month } from '../../../domain/common/month.ts';
import { truncateChanges, goalChanges } from '../../../domain/register/goal-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { createAuditEntry, requireFollowedGoal } from '../shared/authorize.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import { startFollowUp } from '../shared/messages/follow-up.ts';
import { notifyPerson } from '../shared/messages/notify-person.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';
import { readPersonRef } from '../shared/name-lookup.ts';

export interface HandOverAnswer {
  readonly goal: GoalId;
  readonly month: Month;
  readonly from: PersonId;
  /** When the request was made. This distinguishes it from a later request by the same person. */
  readonly askedAt: Instant;
  readonly accepts: boolean;
}

const TRIES = 3;

/** Accepting a permanent hand-over replaces the previous owner with the actor in the register. */
export async function answerHandOver(
  context: SendingContext,
  actor: Actor,
  answer: HandOverAnswer,
): Promise<Pick<HandOverView, 'handOver' | 'goal'>> {
  const { month, accepts } = answer;
  const stored = await retryOnConflict(TRIES, async () => {
    const pending = await requirePendingHandOver(context, actor, answer);
    const goal = await requireGoalOfGiver(context, answer);
    await requireOpenMonth(context, month);
    const answered: HandOver = {
      ...pending.value,
      state: accepts ? 'accepted' : 'declined',
      answeredAt: context.clock(),
    };
    const act = accepts ? 'accept-hand-over' : 'decline-hand-over';
    const audit = {
      ...createAuditEntry(context, actor, act, goal.value.id),
      person: answered.from,
    };
    const changedGoal = goalAfter(answered, goal);
    const recordedChanges =
      changedGoal && truncateChanges(goalChanges(goal.value, changedGoal.value));
    const saved = await context.stores.handOvers.save(
      answered,
      pending.version,
      { ...audit, ...recordedChanges },
      changedGoal,
    );
    return saved === 'saved' ? { answered, goal: (changedGoal ?? goal).value } : saved;
  });
  if (stored === 'conflict') throw new Refusal('stale-version');
  startFollowUp(context, (fresh) => notifyGiver(fresh, actor, stored.answered, stored.goal));
  return { handOver: stored.answered, goal: stored.goal };
}

async function requirePendingHandOver(
  context: Context,
  actor: Actor,
  { month, goal, from, askedAt }: HandOverAnswer,
): Promise<Versioned<HandOver>> {
  const found = await context.stores.handOvers.get(month, goal, from);
  if (found?.value.to !== actor.id || found.value.askedAt !== askedAt)
    throw new Refusal('hand-over-not-found');
  if (found.value.state !== 'asked') throw new Refusal('hand-over-answered');
  return found;
}

/** Refuses if the person who requested the hand-over has lost the goal since then. */
async function requireGoalOfGiver(
  context: Context,
  { month, goal: id, from }: HandOverAnswer,
): Promise<Versioned<Goal>> {
  const goal = await context.stores.goals.get(yearOf(month), id);
  const giver: Actor = { id: from, name: '', roles: [] };
  if (goal) requireFollowedGoal(goal.value);
  if (!goal || !can(giver, 'hand-over', goal.value)) throw new Refusal('hand-over-not-found');
  return goal;
}

function goalAfter(
  { state, scope, from, to }: HandOver,
  { value, version }: Versioned<Goal>,
): Versioned<Goal> | undefined {
  if (state !== 'accepted' || scope !== 'for-good') return undefined;
  return { value: goalAfterHandOver(value, from, to), version };
}

async function notifyGiver(
  context: SendingContext,
  actor: Actor,
  answered: HandOver,
  goal: Goal,
): Promise<void> {
  const view: HandOverView = {
    handOver: answered,
    goal,
    from: await readPersonRef(context, answered.from),
    to: { id: actor.id, name: actor.name },
  };
  await notifyPerson(context, answered.from, (cards) => cards.handOverAnswered(view));
}
