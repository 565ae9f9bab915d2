import { clsx } from 'clsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { StageProblem } from './stage-link.ts';
import base from '../../../components/layout/base.module.css';

/** Says why the screen may differ from what the other participants see. */
export function StageNotice({ trouble }: { readonly trouble: StageProblem | undefined }) {
  const { meetingPage } = useWords().tab;
  return (
    <div role="status">
      {trouble && <p className={clsx(base.quietText, base.item)}>{meetingPage[trouble]}</p>}
    </div>
  );
}
