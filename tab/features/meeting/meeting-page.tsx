import type { MeView } from '../../../domain/api.ts';
import type { GoalId } from '../../../domain/ids.ts';
import type { Month } from '../../../domain/month.ts';

interface Props {
  readonly month: Month | undefined;
  readonly goal: GoalId | undefined;
  readonly me: MeView;
}

export function MeetingPage(props: Props) {
  return <pre>{JSON.stringify(props)}</pre>;
}
