import type { MeView } from '../../../contract/common/organisation.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
import { useDraft } from '../../lib/api/endpoints.ts';
import { ExplainForm } from './explain-form.tsx';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  readonly me: MeView;
}

/** Page for long explanations; in Teams it opens as a dialog above the chat. */
export function ExplainPage({ goal, month, me }: Props) {
  return (
    <Requested of={useDraft(goal, month)}>
      {(view) => <ExplainForm view={view} author={me.person.id} />}
    </Requested>
  );
}
