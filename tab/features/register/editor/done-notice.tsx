import { UndoNotice } from '../../../components/actions/undo-notice.tsx';
import type { LastAction } from './use-goal-editor.ts';

export function DoneNotice({ done }: { readonly done: LastAction | undefined }) {
  if (done && !done.undo) return <p role="status">{done.text}</p>;
  return (
    <UndoNotice
      text={done?.text}
      act={done?.act ?? 0}
      undo={done?.undo ?? (() => Promise.resolve())}
    />
  );
}
