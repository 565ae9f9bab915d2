import type { WrongPersonReport } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/access.ts';
import type { PersonRef } from '../../../contract/api.ts';
import { answerersIn } from '../../../domain/goal/hand-over.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { LIMITS } from '../../../domain/common/limits.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import type { SendingContext } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import { auditEntry, requireAnswerer } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { requireOpenMonth } from '../shared/choose-month.ts';
import { notify } from '../shared/notify.ts';

/**
 * Tells every facilitator with a chat that the person is not the one to answer for the goal. Who was
 * reached is returned; the audit row is there even when nobody was.
 * @throws Refusal those of `demandOwnAnswer`, `note-too-long`, `note-unreadable`, and those of a
 * month not open
 */
export async function reportWrongPerson(
  context: SendingContext,
  actor: Actor,
  input: { readonly goal: GoalId; readonly month: Month; readonly note: string },
): Promise<WrongPersonReport & { readonly reached: readonly PersonRef[] }> {
  const { month } = input;
  const named = (await context.stores.goals.get(yearOf(month), input.goal))?.value;
  const handOvers = await readHandOvers(context, month);
  const answerers = named ? answerersIn(named, month, handOvers) : [];
  const goal = requireAnswerer(actor, named, answerers);
  await requireOpenMonth(context, month);
  const note = requireReadableText(input.note, LIMITS.handOnNote);
  const audit = auditEntry(context, actor, 'not-the-right-person', goal.id);
  await context.stores.note(yearOf(month), { ...audit, month, ...(note !== '' && { note }) });
  const report: WrongPersonReport = { goal, month, note, by: { id: actor.id, name: actor.name } };
  return { ...report, reached: await notifyFacilitators(context, report) };
}

async function notifyFacilitators(
  context: SendingContext,
  report: WrongPersonReport,
): Promise<readonly PersonRef[]> {
  const people = (await context.stores.people.list()).map(({ value }) => value);
  const facilitators = people.filter((one) => one.active && one.roles.includes('facilitator'));
  const reached: PersonRef[] = [];
  for (const { id, name } of facilitators) {
    const notified = await notify(context, id, (language) =>
      context.compose.wrongPerson(report, language),
    );
    if (notified === 'told') reached.push({ id, name });
  }
  return reached;
}
