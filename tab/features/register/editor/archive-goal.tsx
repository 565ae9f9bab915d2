import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { clsx } from 'clsx';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { GOAL_LIMITS } from '../../../../domain/register/goal-rules.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { GoalEditor } from './use-goal-editor.ts';
import base from '../../../components/layout/base.module.css';
import fields from '../../../components/fields/field.module.css';
import styles from './archive-goal.module.css';

interface Props {
  readonly editor: GoalEditor;
  readonly entry: NonNullable<RegisterFormView['entry']>;
}

export function ArchiveGoal({ editor, entry }: Props) {
  const { tab, format } = useWords();
  const texts = tab.register.form;
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  useLeaveGuard(reason.trim() !== '');
  const isEmpty = reason.trim() === '';
  const isMissing = tries > 0 && isEmpty;
  const id = useId();
  const { archived } = entry.goal;
  const { isChanged, action } = editor.edit;
  const { busy } = action;
  const root = useFocusFirstInvalid<HTMLElement>(tries);
  const isArchived = archived !== undefined;
  const wasArchived = useRef(isArchived);
  // The pressed button is removed; the one that undoes it takes its place.
  useEffect(() => {
    if (wasArchived.current !== isArchived) root.current?.querySelector('button')?.focus();
    wasArchived.current = isArchived;
  }, [isArchived, root]);
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
  const archive = (): void => {
    setTries((count) => count + 1);
    if (!isEmpty)
      void editor.archive(reason.trim()).then((isDone) => {
        if (!isDone) return;
        setReason('');
        setTries(0);
      });
  };
  return (
    <section ref={root} className="not-on-paper">
      <SectionHeading>{texts.archive}</SectionHeading>
      <p className={base.readingWidth}>{texts.archiveLead}</p>
      <label htmlFor={id} className={fields.label}>
        {texts.reason}
      </label>
      <textarea
        id={id}
        className={clsx(fields.input, styles.area)}
        lang={editor.view.body.contentLanguage}
        value={reason}
        maxLength={GOAL_LIMITS.archiveReason}
        aria-invalid={isMissing}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setReason(target.value)}
      />
      {isMissing && (
        <p id={`${id}-problem`} className={fields.problem}>
          {tab.problem.required('')}
        </p>
      )}
      <p className={styles.buttons}>
        <Button
          disabledFocusable={busy || isChanged}
          aria-describedby={`${id}-unsaved`}
          onClick={archive}
        >
          {texts.archive}
        </Button>{' '}
        <span id={`${id}-unsaved`}>{isChanged && tab.leave.unsaved}</span>
      </p>
    </section>
  );
}
