import type { MeView } from '../../../domain/api.ts';
import type { GoalId } from '../../../domain/ids.ts';
import type { Year } from '../../../domain/month.ts';

interface Props {
  readonly year: Year;
  readonly goal: GoalId | undefined;
  readonly me: MeView;
}

export function RegisterGoalPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
