import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { errorFields } from '../../log.ts';
import { formatJob, type RefreshCardJob } from '../../ports/job.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context, SendingServices, SendingContext } from '../shared/context.ts';
import { readChat } from '../shared/messages/conversations.ts';
import { slowDown } from '../shared/messages/slow-down.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readCheckIn } from './read-check-in.ts';
import { readMyGoalsInMonth } from '../my-goals/read-my-goals-in-month.ts';

interface AnsweredGoal {
  readonly goal: Goal;
  readonly month: Month;
  /** The person whose card already shows the answer. */
  readonly except?: PersonId;
}

/** Never rejects: no caller waits for the result, so errors are logged for each chat. */
export async function refreshGoalCards(
  context: SendingContext,
  { goal, month, except }: AnsweredGoal,
): Promise<void> {
  const logFailure = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      context.log('warn', 'card-not-refreshed', { goal: goal.id, ...errorFields(error) });
    }
  };
  await logFailure(async () => {
    const answerers = answerersInMonth(goal, month, await readHandOvers(context, month));
    const others = answerers.filter((person) => person !== except);
    await Promise.all(
      others.map((person) =>
        logFailure(async () => {
          const answered = { person, goal: goal.id, month };
          const outcome = await refreshCard(context, answered);
          if (!outcome) return;
          const job = formatJob({ kind: 'refresh-card', ...answered });
          await context.queue.put([job], outcome.againInSeconds);
        }),
      ),
    );
  });
}

/** If Teams cannot update the card now, it is drawn and updated again after this time. */
const LATER_SECONDS = 30;

export async function refreshCard(
  context: SendingContext,
  { person, goal, month }: Omit<RefreshCardJob, 'kind'>,
): Promise<{ readonly againInSeconds: number } | undefined> {
  const reader = await readChat(context, person);
  if (!reader?.person || reader.chat.card?.month !== month) return undefined;
  const answered = { goal, month };
  const message = await composeRefreshedCard(context, reader.person, answered, reader.language);
  const { activityId } = reader.chat.card;
  const result = await context.messenger.update(reader.chat, activityId, message);
  if (result.kind === 'retry' && result.reason === 'throttled')
    await slowDown(context, result.afterMs);
  const isUnclear = result.kind === 'retry' || result.kind === 'unknown';
  return isUnclear ? { againInSeconds: LATER_SECONDS } : undefined;
}

/** Composes a receipt if the person has only this goal, else the list of their goals. */
export async function composeRefreshedCard(
  context: Context & Pick<SendingServices, 'compose'>,
  { id, name, roles }: Actor,
  answered: { readonly goal: GoalId; readonly month: Month },
  language: Language,
): Promise<CardMessage> {
  const myGoals = await readMyGoalsInMonth(context, { id }, answered.month);
  const cards = context.compose(language);
  return myGoals.goals.length === 1
    ? cards.receipt(await readCheckIn(context, { id, name, roles }, answered))
    : cards.myGoals(myGoals);
}
