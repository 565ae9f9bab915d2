import type { HandOverView } from '../../views/hand-over.ts';
import { can, type Actor } from '../../../domain/goal/permissions.ts';
import type { PersonRef } from '../../../contract/common/refs.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import {
  goalAfterHandOver,
  type HandOver,
  type HandOverScope,
} from '../../../domain/goal/hand-over.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Instant, type Month } from '../../../domain/common/month.ts';
import { limitChanges, goalChanges } from '../../../domain/register/goal-changes.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { auditEntry, requireFollowedGoal } from '../shared/authorize.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import {
  requireGoalInOpenMonth,
  type GoalInMonth,
  type GoalMonth,
} from '../shared/require-goal.ts';
import { isReachable, notify } from '../shared/notify.ts';
import { retryOnConflict } from '../../retry-on-conflict.ts';
import { readName } from '../shared/person-names.ts';

export interface HandOverInput extends GoalMonth {
  readonly to: PersonId;
  readonly scope: HandOverScope;
}

/** Nothing changes until the recipient accepts. Replaces a request that was not accepted. */
export async function handOver(
  context: SendingContext,
  actor: Actor,
  input: HandOverInput,
): Promise<HandOverView> {
  const { month, to, scope } = input;
  const permitted = await requireGoalInOpenMonth(context, actor, 'hand-on', input);
  const { goal } = permitted;
  const recipient = await requireRecipient(context, actor, permitted, to);
  const found = await context.stores.handOvers.get(month, goal.id, actor.id);
  if (found && blocksNewRequest(found.value, to)) throw new Refusal('hand-over-exists');
  const requested: HandOver = {
    goal: goal.id,
    from: actor.id,
    to,
    scope,
    month,
    state: 'asked',
    askedAt: context.clock(),
  };
  const audit = { ...auditEntry(context, actor, 'ask-hand-over', goal.id), person: to };
  const saved = await context.stores.handOvers.save(requested, found?.version, audit);
  if (saved === 'conflict') throw new Refusal('hand-over-exists');
  const view = {
    handOver: requested,
    goal,
    from: { id: actor.id, name: actor.name },
    to: recipient,
  };
  const notified = await notify(context, to, (cards) => cards.handOverRequested(view));
  if (notified === 'notified') return view;
  await withdraw(context, actor, requested);
  throw new Refusal('person-unreachable', { name: recipient.name });
}

/** A newer request by the same giver stays. */
async function withdraw(context: Context, actor: Actor, requested: HandOver): Promise<void> {
  const { month, goal, from, to, askedAt } = requested;
  const now = (await context.stores.handOvers.get(month, goal, from))?.value;
  if (now?.to !== to || now.askedAt !== askedAt) return;
  const audit = { ...auditEntry(context, actor, 'withdraw-hand-over', goal), person: to };
  await context.stores.handOvers.withdraw(requested, audit);
}

async function requireRecipient(
  context: Context,
  actor: Actor,
  { answerers }: Pick<GoalInMonth, 'answerers'>,
  to: PersonId,
): Promise<PersonRef> {
  if (to === actor.id) throw new Refusal('hand-over-to-self');
  const [found, reachable] = await Promise.all([
    context.stores.people.get(to),
    isReachable(context, to),
  ]);
  if (!found) throw new Refusal('person-not-found');
  const { name, active } = found.value;
  if (!active) throw new Refusal('person-left', { name });
  if (answerers.includes(to)) throw new Refusal('hand-over-to-answerer', { name });
  if (!reachable) throw new Refusal('person-unreachable', { name });
  return { id: to, name };
}

/** A hand-over accepted for the month stays, and the same person is not asked twice. */
const blocksNewRequest = (before: HandOver, to: PersonId): boolean =>
  (before.state === 'accepted' && before.scope === 'month') ||
  (before.state === 'asked' && before.to === to);

export interface HandOverAnswer {
  readonly goal: GoalId;
  readonly month: Month;
  readonly from: PersonId;
  /** Distinguishes this request from a later one by the same giver. */
  readonly askedAt: Instant;
  readonly accepts: boolean;
}

const TRIES = 3;

/** Accepting for good replaces the giver by the actor in the register. */
export async function answerHandOver(
  context: SendingContext,
  actor: Actor,
  answer: HandOverAnswer,
): Promise<HandOverView> {
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
    const audit = { ...auditEntry(context, actor, act, goal.value.id), person: answered.from };
    const changedGoal = goalAfter(answered, goal);
    const recordedChanges = changedGoal && limitChanges(goalChanges(goal.value, changedGoal.value));
    const saved = await context.stores.handOvers.save(
      answered,
      pending.version,
      { ...audit, ...recordedChanges },
      changedGoal,
    );
    return saved === 'saved' ? { answered, goal: (changedGoal ?? goal).value } : saved;
  });
  if (stored === 'conflict') throw new Refusal('stale-version');
  return notifyGiver(context, actor, stored.answered, stored.goal);
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

/** The giver may have stopped answering for the goal since the request. */
async function requireGoalOfGiver(
  context: Context,
  { month, goal: id, from }: HandOverAnswer,
): Promise<Versioned<Goal>> {
  const goal = await context.stores.goals.get(yearOf(month), id);
  const giver: Actor = { id: from, name: '', roles: [] };
  if (goal) requireFollowedGoal(goal.value);
  if (!goal || !can(giver, 'hand-on', goal.value)) throw new Refusal('hand-over-not-found');
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
): Promise<HandOverView> {
  const view: HandOverView = {
    handOver: answered,
    goal,
    from: await readName(context, answered.from),
    to: { id: actor.id, name: actor.name },
  };
  await notify(context, answered.from, (cards) => cards.handOverAnswered(view));
  return view;
}
