import type { HandOverView } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import type { HandOver, HandOverScope } from '../../../domain/goal/hand-over-request.ts';
import type { PersonId } from '../../../domain/common/ids.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import {
  requireGoalWhileMonthIsOpen,
  type GoalInMonth,
  type GoalMonth,
} from '../shared/require-goal.ts';
import { readIsReachable, notifyPerson } from '../shared/messages/notify-person.ts';

export interface HandOverInput extends GoalMonth {
  readonly to: PersonId;
  readonly scope: HandOverScope;
}

/**
 * The goal stays with the actor until the recipient accepts. Replaces an earlier open request. The
 * caller must then call `deliverHandOverRequest`, before or after it sends its response.
 */
export async function requestHandOver(
  context: SendingContext,
  actor: Actor,
  input: HandOverInput,
): Promise<HandOverView> {
  const { month, to, scope } = input;
  const permitted = await requireGoalWhileMonthIsOpen(context, actor, 'hand-over', input);
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
  const audit = { ...createAuditEntry(context, actor, 'ask-hand-over', goal.id), person: to };
  const saved = await context.stores.handOvers.save(requested, found?.version, audit);
  if (saved === 'conflict') throw new Refusal('hand-over-exists');
  return {
    handOver: requested,
    goal,
    from: { id: actor.id, name: actor.name },
    to: recipient,
  };
}

/** Withdraws and refuses the request if it cannot be delivered. */
export async function deliverHandOverRequest(
  context: SendingContext,
  actor: Actor,
  view: HandOverView,
): Promise<void> {
  const { handOver, to } = view;
  const notified = await notifyPerson(context, to.id, (cards) => cards.handOverRequested(view));
  if (notified === 'notified') return;
  await withdraw(context, actor, handOver);
  throw new Refusal('person-unreachable', { name: to.name });
}

/** Does nothing if a newer request by the same person has replaced this one. */
async function withdraw(context: Context, actor: Actor, requested: HandOver): Promise<void> {
  const { month, goal, from, to, askedAt } = requested;
  const current = context.stores.afterRequest();
  const now = (await current.handOvers.get(month, goal, from))?.value;
  if (now?.to !== to || now.askedAt !== askedAt) return;
  const audit = { ...createAuditEntry(context, actor, 'withdraw-hand-over', goal), person: to };
  await current.handOvers.withdraw(requested, audit);
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
    readIsReachable(context, to),
  ]);
  if (!found) throw new Refusal('person-not-found');
  const { name, active } = found.value;
  if (!active) throw new Refusal('person-left', { name });
  if (answerers.includes(to)) throw new Refusal('hand-over-to-answerer', { name });
  if (!reachable) throw new Refusal('person-unreachable', { name });
  return { id: to, name };
}

const blocksNewRequest = (before: HandOver, to: PersonId): boolean =>
  (before.state === 'accepted' && before.scope === 'month') ||
  (before.state === 'asked' && before.to === to);
