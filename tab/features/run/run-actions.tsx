import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RunView } from '../../../contract/reminders/runs.ts';
import { runPath } from '../../../contract/paths-and-queries/api-paths.ts';
import { ConfirmButton } from '../../components/actions/confirm-button.tsx';
import { stageOfRun } from '../../components/words/run-words.ts';
import { ActionError } from '../../components/state/action-error.tsx';
import { useClient } from '../../lib/api/client-context.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { downloadFile } from '../../lib/browser/download-file.ts';
import { useWords } from '../../lib/words/words-context.ts';
import type { ShownRun } from './live/use-shown-run.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly shown: ShownRun;
  readonly onPage: (page: RunView) => void;
}

/** Buttons for the actions that fit the run's state; the server decides whether an action is allowed. */
export function RunActions({ shown: { run }, onPage }: Props) {
  const { tab } = useWords();
  const texts = tab.run;
  const client = useClient();
  const action = useAction();
  const [downloaded, setDownloaded] = useState(false);
  const path = runPath(run.month, run.id);
  const stage = stageOfRun(run);
  const { planned, queued, retrying } = run.totals;
  const left = planned + queued + retrying;

  const change = (what: 'send' | 'cancel'): void =>
    void action.run(async () => {
      try {
        onPage(await client.post<RunView>(`${path}/${what}`));
      } catch (error) {
        // Another person may have done the same, or only the response was lost: show the current run.
        await client.get<RunView>(path, new AbortController().signal).then(onPage, () => undefined);
        throw error;
      }
    });
  const download = (): void =>
    void action.run(async () => {
      setDownloaded(false);
      downloadFile(window, await client.download(`${path}/csv`));
      setDownloaded(true);
    });

  return (
    <>
      <div className={clsx(base.toolbar, base.notOnPaper)}>
        {stage === 'plan' && planned > 0 && (
          <ConfirmButton
            text={run.redirectTo ? texts.sendTrial(planned) : texts.send(planned)}
            question={
              run.redirectTo ? texts.sendTrialQuestion(planned) : texts.sendQuestion(planned)
            }
            confirmText={texts.sendSure}
            cancelText={texts.keep}
            appearance="primary"
            disabled={action.busy}
            onConfirm={() => change('send')}
          />
        )}
        {stage === 'plan' && (
          <ConfirmButton
            text={texts.discard}
            question={texts.discardQuestion}
            confirmText={texts.discard}
            cancelText={texts.keep}
            disabled={action.busy}
            onConfirm={() => change('cancel')}
          />
        )}
        {stage === 'under-way' && left > 0 && (
          <ConfirmButton
            text={texts.cancel(left)}
            question={texts.cancelQuestion}
            confirmText={texts.cancelSure}
            cancelText={texts.keep}
            disabled={action.busy}
            onConfirm={() => change('cancel')}
          />
        )}
        <Button disabledFocusable={action.busy} onClick={download}>
          {texts.download}
        </Button>
      </div>
      <p role="status" className={base.visuallyHidden}>
        {action.busy ? tab.action.working : downloaded ? texts.downloaded : ''}
      </p>
      <ActionError error={action.error} />
    </>
  );
}
