import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScheduleView } from '../../../contract/reminders/schedule.ts';
import { SCHEDULE_PATH } from '../../../contract/addresses/api-paths.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { ActionError } from '../../components/state/action-error.tsx';
import type { ScheduleEditor } from './use-schedule-editor.ts';
import styles from './pause-or-start.module.css';

export function PauseOrStart({ editor }: { readonly editor: ScheduleEditor }) {
  const texts = useWords().tab.schedule;
  const action = useAction();
  const [done, setDone] = useState(false);
  const { paused } = editor.view;
  const toggle = (): void =>
    void action
      .run(() =>
        editor.save((client, version) =>
          client.post<ScheduleView>(`${SCHEDULE_PATH}/${paused ? 'resume' : 'pause'}`, {
            ...(version !== undefined && { version }),
          }),
        ),
      )
      .then(setDone);
  return (
    <>
      <div className={styles.root}>
        <Button
          appearance={paused ? 'primary' : 'secondary'}
          disabledFocusable={action.busy}
          onClick={toggle}
        >
          {paused ? texts.start : texts.pause}
        </Button>
        <p role="status" className={styles.hint}>
          {done ? (paused ? texts.nowPaused : texts.nowRunning) : paused ? texts.resumeHint : ''}
        </p>
      </div>
      <ActionError error={action.error} conflict={texts.conflictPlain} />
    </>
  );
}
