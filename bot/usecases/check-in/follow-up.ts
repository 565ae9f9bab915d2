import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Background } from '../../ports/background.ts';
import type { SendingContext } from '../shared/context.ts';
import { discardUsedDraft, type UsedDraft } from './discard-draft.ts';
import { refreshGoalCards } from './refresh-goal-cards.ts';

/** What has to be done once an answer is stored. Doing it twice does no harm. */
export type FollowUp =
  | {
      readonly kind: 'discard-draft';
      readonly person: PersonId;
      readonly goal: GoalId;
      readonly month: Month;
      readonly used: UsedDraft;
    }
  | {
      readonly kind: 'refresh-cards';
      readonly goal: Goal;
      readonly month: Month;
      readonly except?: PersonId;
    };

/** Never fails, since the answer is stored by now: failures are logged. */
export async function runFollowUps(
  context: SendingContext,
  follow: readonly FollowUp[],
): Promise<void> {
  await Promise.all(follow.map((one) => runFollowUp(context, one)));
}

function runFollowUp(context: SendingContext, followUp: FollowUp): Promise<void> {
  switch (followUp.kind) {
    case 'discard-draft':
      return discardUsedDraft(context, followUp);
    case 'refresh-cards':
      return refreshGoalCards(context, followUp);
  }
}

export const startFollowUps = (
  context: SendingContext & { readonly background: Background },
  follow: readonly FollowUp[],
): void => {
  context.background.start(() => runFollowUps(context, follow));
};
