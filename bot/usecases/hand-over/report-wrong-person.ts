import type { WrongPersonReport } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { yearOf } from '../../../domain/common/month.ts';
import type { SendingContext } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { notifyOnce } from '../shared/notify-once.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export interface Notified {
  /** The facilitators who got the report. */
  readonly reached: readonly PersonRef[];
  /** The facilitators who got one about the goal from the same person a moment ago, and no other now. */
  readonly reachedBefore: readonly PersonRef[];
}

export async function reportWrongPerson(
  context: SendingContext,
  actor: Actor,
  input: GoalMonth & { readonly note: string },
): Promise<WrongPersonReport & Notified> {
  const { month } = input;
  const { goal } = await requireGoalInOpenMonth(context, actor, 'check-in', input);
  const note = requireReadableText(input.note, ANSWER_LIMITS.handOnNote);
  const audit = createAuditEntry(context, actor, 'not-the-right-person', goal.id);
  await context.stores.note(yearOf(month), { ...audit, month, ...(note !== '' && { note }) });
  const report: WrongPersonReport = { goal, month, note, by: { id: actor.id, name: actor.name } };
  return { ...report, ...(await notifyFacilitators(context, report)) };
}

async function notifyFacilitators(
  context: SendingContext,
  report: WrongPersonReport,
): Promise<Notified> {
  const people = valuesOf(await context.stores.people.list());
  const facilitators = people.filter((one) => one.active && one.roles.includes('facilitator'));
  const reached: PersonRef[] = [];
  const reachedBefore: PersonRef[] = [];
  const { goal, by } = report;
  const card = { kind: 'wrong-person', goal: goal.id, year: goal.year, from: by.id } as const;
  for (const { id, name } of facilitators) {
    const notified = await notifyOnce(context, card, id, (cards) => cards.wrongPerson(report));
    if (notified === 'notified') reached.push({ id, name });
    else if (notified === 'notified-before') reachedBefore.push({ id, name });
  }
  return { reached, reachedBefore };
}
