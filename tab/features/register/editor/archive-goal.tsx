import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { GOAL_LIMITS } from '../../../../domain/register/goal-rules.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { Form } from '../../../components/fields/form.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { GoalEditor } from './use-goal-editor.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly editor: GoalEditor;
  readonly entry: NonNullable<RegisterFormView['entry']>;
}

export function ArchiveGoal({ editor, entry }: Props) {
  const { tab, format } = useWords();
  const texts = tab.register.form;
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  useLeaveGuard(reason !== '');
  const { archived } = entry.goal;
  const { isChanged, action } = editor.edit;
  const { busy } = action;
  const root = useRef<HTMLElement>(null);
  const isArchived = archived !== undefined;
  const wasArchived = useRef(isArchived);
  // The pressed button is replaced by the one that undoes its action, so focus moves to the new button.
  useEffect(() => {
    if (wasArchived.current !== isArchived) root.current?.querySelector('button')?.focus();
    wasArchived.current = isArchived;
  }, [isArchived]);
  if (archived)
    return (
      <section ref={root}>
        <SectionHeading>{texts.restore}</SectionHeading>
        <p className={base.readingWidth}>
          {texts.archivedSince(format.instant(archived.at), archived.reason)}
        </p>
        <Button disabledFocusable={busy} onClick={() => void editor.restore()}>
          {texts.restore}
        </Button>
      </section>
    );
  const archive = async (): Promise<boolean> => {
    const isDone = await editor.archive(reason);
    if (isDone) setTyped('');
    return isDone;
  };
  const most = GOAL_LIMITS.archiveReason;
  return (
    <section ref={root} className="not-on-paper">
      <SectionHeading>{texts.archive}</SectionHeading>
      <p className={base.readingWidth}>{texts.archiveLead}</p>
      <Form
        problems={{
          ...(reason === '' && { reason: tab.problem.required('') }),
          ...(reason.length > most && { reason: tab.problem['too-long'](format.number(most)) }),
        }}
        busy={busy || isChanged}
        submit={texts.archive}
        appearance="secondary"
        onSubmit={archive}
        buttons={isChanged && <span>{tab.leave.unsaved}</span>}
      >
        <TextField
          name="reason"
          kind="area"
          label={texts.reason}
          required
          value={typed}
          lang={editor.view.body.contentLanguage}
          max={most}
          onChange={setTyped}
        />
      </Form>
    </section>
  );
}
