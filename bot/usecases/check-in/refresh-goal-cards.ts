import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersIn } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { readerLanguage } from '../../../domain/months/settings.ts';
import { errorFields } from '../../log.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context, Outbox, SendingContext } from '../shared/context.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readCheckIn } from './read-check-in.ts';
import { readMyGoalsInMonth } from '../my-goals/read-my-goals-in-month.ts';

interface AnsweredGoal {
  readonly goal: Goal;
  readonly month: Month;
  /** The person whose card already shows the answer. */
  readonly except?: PersonId;
}

/** Never fails, because no caller waits for it: failures are logged per chat. */
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
    const answerers = answerersIn(goal, month, await readHandOvers(context, month));
    const others = answerers.filter((person) => person !== except);
    await Promise.all(
      others.map((person) => logFailure(() => refreshCard(context, person, goal, month))),
    );
  });
}

async function refreshCard(
  context: SendingContext,
  person: PersonId,
  goal: Goal,
  month: Month,
): Promise<void> {
  const { stores, organisation, messenger } = context;
  const [registered, conversation] = await Promise.all([
    stores.people.get(person),
    stores.conversations.get(person),
  ]);
  const card = conversation?.value.card;
  if (!registered || !conversation || card?.month !== month) return;
  const language = readerLanguage(organisation, registered.value, conversation.value);
  const message = await refreshedCard(
    context,
    registered.value,
    { goal: goal.id, month },
    language,
  );
  await messenger.update(conversation.value, card.activityId, message);
}

/** A receipt when the person has only this goal, else their list. */
export async function refreshedCard(
  context: Context & Pick<Outbox, 'compose'>,
  { id, name, roles }: Actor,
  answered: { readonly goal: GoalId; readonly month: Month },
  language: Language,
): Promise<CardMessage> {
  const myGoals = await readMyGoalsInMonth(context, { id }, answered.month);
  return myGoals.goals.length === 1
    ? context.compose.receipt(await readCheckIn(context, { id, name, roles }, answered), language)
    : context.compose.myGoals(myGoals, language);
}
