import type { MeView } from '../../../contract/common/organisation.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { useDraft } from '../../lib/api/endpoints.ts';
import { ExplainForm } from './explain-form.tsx';

interface Props {
  readonly goal: GoalId;
  readonly month: Month;
  readonly me: MeView;
}

/** Page for long explanations; in Teams it opens as a dialog above the chat. */
export function ExplainPage({ goal, month, me }: Props) {
  const read = useDraft(goal, month);
  switch (read.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return <PageError error={read.error} retry={read.retry} />;
    case 'ready':
      return <ExplainForm view={read.answer} author={me.person.id} />;
  }
}
