import type { MeView } from '../../../domain/api.ts';
import type { GoalId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  readonly me: MeView;
}

export function CheckInPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
