import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { CheckInFormView, FormAnswer } from '../../../contract/check-in/check-in-form.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import { isDraftOutdated } from '../../../domain/check-in/draft.ts';
import { toOrganisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { toMonthView } from '../shared/choose-month.ts';
import { readNameLookup, type NameLookup } from '../shared/name-lookup.ts';
import { readOwnCheckIn } from './read-check-in.ts';
import type { GoalMonth } from '../shared/require-goal.ts';
import { readUnchangedGoal } from './read-unchanged-goals.ts';

/** Also works after the month has closed. The form is then read-only. */
export async function readCheckInForm(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInFormView> {
  const [situation, found, names] = await Promise.all([
    readOwnCheckIn(context, actor, target),
    context.stores.drafts.get(actor.id, target.goal, target.month),
    readNameLookup(context),
  ]);
  const { goal, month, state, answer, previous } = situation;
  const draft = found?.value;
  const revision = answer?.revision ?? 0;
  const unchanged = answer ? undefined : await readUnchangedGoal(context, goal, month.month);
  return {
    body: toOrganisationView(context),
    goal,
    month: toMonthView(context, month),
    today: today(context),
    state,
    revision,
    ...(answer && { answer: formAnswer(answer, names) }),
    ...(previous && { previous: formAnswer(previous, names) }),
    ...(unchanged && { unchanged: { asksWhatWouldChange: unchanged.asksWhatWouldChange } }),
    ...(draft && {
      draft: {
        basedOn: draft.basedOn,
        values: draft.values,
        savedAt: draft.savedAt,
        edition: draft.edition,
        outdated: isDraftOutdated(draft, revision),
      },
    }),
  };
}

const formAnswer = (checkIn: CheckIn, names: NameLookup): FormAnswer => ({
  month: checkIn.month,
  revision: checkIn.revision,
  by: names(checkIn.answeredBy),
  at: checkIn.answeredAt,
  sections: checkIn.sections,
  ...(checkIn.reflection !== undefined && { reflection: checkIn.reflection }),
});
