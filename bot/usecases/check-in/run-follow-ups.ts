import type { Goal } from '../../../domain/goal/goal.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { SendingContext } from '../shared/context.ts';
import { startFollowUp } from '../shared/messages/follow-up.ts';
import { discardUsedDraft, type UsedDraft } from './discard-draft.ts';
import { refreshGoalCards } from './refresh-goal-cards.ts';

/** Work that follows a stored answer. Doing it twice has the same effect as once. */
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

/** Never rejects: the answer is already stored, so errors are only logged. */
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

export const startFollowUps = (context: SendingContext, follow: readonly FollowUp[]): void => {
  startFollowUp(context, (fresh) => runFollowUps(fresh, follow));
};
