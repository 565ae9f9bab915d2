import type { WrongPersonReport } from '../../views/hand-over.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { PersonRef } from '../../../contract/common/id-and-name.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { yearOf } from '../../../domain/common/month.ts';
import type { Context, SendingContext } from '../shared/context.ts';
import { requireReadableText } from '../shared/require-text.ts';
import { createAuditEntry } from '../shared/authorize.ts';
import { requireGoalInOpenMonth, type GoalMonth } from '../shared/require-goal.ts';
import { notifyOnce } from '../shared/messages/notify-once.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

export interface Notified {
  /** The facilitators who got the report. */
  readonly reached: readonly PersonRef[];
  /** The facilitators who got one about the goal from the same person a moment ago, and no other now. */
  readonly reachedBefore: readonly PersonRef[];
}

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
): Promise<Notified> {
  const people = valuesOf(await context.stores.people.list());
  const facilitators = people.filter((one) => one.active && one.roles.includes('facilitator'));
  const { goal, by } = report;
  const card = { kind: 'wrong-person', goal: goal.id, year: goal.year, from: by.id } as const;
  const outcomes = await Promise.all(
    facilitators.map(async ({ id, name }) => ({
      person: { id, name },
      notified: await notifyOnce(context, card, id, (cards) => cards.wrongPerson(report)),
    })),
  );
  const withOutcome = (wanted: 'notified' | 'notified-before'): readonly PersonRef[] =>
    outcomes.filter(({ notified }) => notified === wanted).map(({ person }) => person);
  return { reached: withOutcome('notified'), reachedBefore: withOutcome('notified-before') };
}
