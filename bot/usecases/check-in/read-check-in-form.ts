import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { CheckInFormView, FormAnswer } from '../../../contract/check-in/check-in-form.ts';
import type { CheckIn } from '../../../domain/goal/check-in.ts';
import { isDraftOutdated } from '../../../domain/check-in/draft.ts';
import { organisationView } from '../shared/organisation-view.ts';
import { today, type Context } from '../shared/context.ts';
import { monthView } from '../shared/choose-month.ts';
import { readNames, type Names } from '../shared/person-names.ts';
import { readOwnCheckIn } from './read-check-in.ts';
import type { GoalMonth } from '../shared/require-goal.ts';
import { unchangedGoal } from './read-unchanged.ts';

/** Also available after the month has closed, read-only. */
export async function readCheckInForm(
  context: Context,
  actor: Actor,
  target: GoalMonth,
): Promise<CheckInFormView> {
  const [situation, found, names] = await Promise.all([
    readOwnCheckIn(context, actor, target),
    context.stores.drafts.get(actor.id, target.goal, target.month),
    readNames(context),
  ]);
  const { goal, month, state, answer, previous } = situation;
  const draft = found?.value;
  const revision = answer?.revision ?? 0;
  const unchanged = answer ? undefined : await unchangedGoal(context, goal, month.month);
  return {
    body: organisationView(context),
    goal,
    month: monthView(context, month),
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

const formAnswer = (checkIn: CheckIn, names: Names): FormAnswer => ({
  month: checkIn.month,
  revision: checkIn.revision,
  by: names(checkIn.answeredBy),
  at: checkIn.answeredAt,
  sections: checkIn.sections,
  ...(checkIn.reflection !== undefined && { reflection: checkIn.reflection }),
});
