import type { RunRequest } from '../../../contract/reminders/runs.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Audience, RunSelection } from '../../../domain/reminders/reminders.ts';

export interface PlanChoice {
  readonly audience: Audience;
  readonly who: 'all' | NonNullable<RunSelection['who']>;
  readonly themes: readonly string[];
  readonly goals: readonly GoalId[];
  readonly redirectToMe: boolean;
}

export const NOTHING_CHOSEN: PlanChoice = {
  audience: 'owners',
  who: 'all',
  themes: [],
  goals: [],
  redirectToMe: false,
};

/** Facilitators get a list of every waiting goal, so no filter applies to them. */
export const mayChoosePart = (audience: Audience): boolean => audience !== 'facilitators';

/** Ignores choices that the form hides for the audience. */
export function planRequest(month: Month, choice: PlanChoice): RunRequest {
  const { audience, who, themes, goals, redirectToMe } = choice;
  const selection: RunSelection = mayChoosePart(audience)
    ? {
        ...(themes.length > 0 && { themes }),
        ...(goals.length > 0 && { goals }),
        ...(who !== 'all' && { who }),
      }
    : {};
  return {
    month,
    audience,
    ...(Object.keys(selection).length > 0 && { selection }),
    ...(redirectToMe && { redirectToMe }),
  };
}
