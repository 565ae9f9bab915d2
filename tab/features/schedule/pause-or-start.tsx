import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { ActionError } from '../../components/state/action-error.tsx';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { ScheduleEditor } from './use-schedule-editor.ts';
import base from '../../components/layout/base.module.css';
import styles from './pause-or-start.module.css';

export function PauseOrStart({ editor }: { readonly editor: ScheduleEditor }) {
  const texts = useWords().tab.schedule;
  const action = useAction();
  const { paused } = editor.view;
  return (
    <>
      <div className={clsx(base.toolbar, base.notOnPaper)}>
        <Button
          appearance={paused ? 'primary' : 'secondary'}
          disabledFocusable={action.busy}
          onClick={() => void action.run(editor.pauseOrResume)}
        >
          {paused ? texts.start : texts.pause}
        </Button>
        {paused && (
          <p className={clsx(base.quietText, base.readingWidth, styles.hint)}>{texts.resumeHint}</p>
        )}
      </div>
      <ActionError error={action.error} conflict={texts.conflictPlain} />
    </>
  );
}
