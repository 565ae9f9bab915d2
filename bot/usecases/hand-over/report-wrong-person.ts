import type { Actor } from '../../../domain/goal/access.ts';
import type { PersonRef } from '../../../contract/api.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import type { Context } from '../shared/context.ts';
import { demandReadable } from '../shared/require-text.ts';
import { auditOf, demandOwnAnswer } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { demandOpenMonth } from '../shared/choose-month.ts';
import { tell } from '../shared/notify.ts';

export interface WrongPerson {
  readonly goal: Goal;
  readonly month: Month;
  readonly by: PersonRef;
  /** May be empty. */
  readonly note: string;
}

/**
 * Tells every facilitator with a chat that the person is not the one to answer for the goal. Who was
 * reached is returned; the audit row is there even when nobody was.
 * @throws Refusal those of `demandOwnAnswer`, `note-too-long`, `note-unreadable`, and those of a
 * month not open
 */
export async function notTheRightPerson(
  context: Context,
  actor: Actor,
  input: { readonly goal: GoalId; readonly month: Month; readonly note: string },
): Promise<WrongPerson & { readonly reached: readonly PersonRef[] }> {
  const { month } = input;
  const named = (await context.stores.goals.get(yearOf(month), input.goal))?.value;
  const handOvers = await readHandOvers(context, month);
  const answerers = named ? answerersIn(named, month, handOvers) : [];
  const goal = demandOwnAnswer(actor, named, answerers);
  await demandOpenMonth(context, month);
  const note = demandReadable(input.note, LIMITS.handOnNote);
  const audit = auditOf(context, actor, 'not-the-right-person', goal.id);
  await context.stores.note(yearOf(month), { ...audit, month, ...(note !== '' && { note }) });
  const message: WrongPerson = { goal, month, note, by: { id: actor.id, name: actor.name } };
  return { ...message, reached: await tellFacilitators(context, message) };
}

async function tellFacilitators(
  context: Context,
  message: WrongPerson,
): Promise<readonly PersonRef[]> {
  const people = (await context.stores.people.list()).map(({ value }) => value);
  const facilitators = people.filter((one) => one.active && one.roles.includes('facilitator'));
  const reached: PersonRef[] = [];
  for (const { id, name } of facilitators) {
    const told = await tell(context, id, (language) =>
      context.compose.notTheRightPerson(message, language),
    );
    if (told === 'told') reached.push({ id, name });
  }
  return reached;
}
