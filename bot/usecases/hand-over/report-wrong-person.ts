import type { WrongPersonReport } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { yearOf } from '../../../domain/common/month.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { notifyPerson } from '../shared/notify-person.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

/** The caller must then call `notifyFacilitators`, before or after it sends its response. */
export async function reportWrongPerson(
  context: Context,
  actor: Actor,
  input: GoalMonth & { readonly note: string },
): Promise<WrongPersonReport> {
  const { month } = input;
  const { goal } = await requireGoalInOpenMonth(context, actor, 'check-in', input);
  const note = requireReadableText(input.note, ANSWER_LIMITS.handOnNote);
  const audit = createAuditEntry(context, actor, 'not-the-right-person', goal.id);
  await context.stores.note(yearOf(month), { ...audit, month, ...(note !== '' && { note }) });
  return { goal, month, note, by: { id: actor.id, name: actor.name } };
}

/** Returns the facilitators who got the report. The list may be empty. */
export async function notifyFacilitators(
  context: SendingContext,
  report: WrongPersonReport,
): Promise<readonly PersonRef[]> {
  const people = valuesOf(await context.stores.people.list());
  const facilitators = people.filter((one) => one.active && one.roles.includes('facilitator'));
  const reached = await Promise.all(
    facilitators.map(async ({ id, name }) => {
      const notified = await notifyPerson(context, id, (cards) => cards.wrongPerson(report));
      return notified === 'notified' ? [{ id, name }] : [];
    }),
  );
  return reached.flat();
}
