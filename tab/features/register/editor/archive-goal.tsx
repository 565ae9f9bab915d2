import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { RegisterFormView } from '../../../../contract/register/register.ts';
import { GOAL_LIMITS } from '../../../../domain/register/goal-rules.ts';
import { useFieldStyles } from '../../../components/fields/field-styles.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { useFocusFirstInvalid } from '../../../components/fields/use-focus-first-invalid.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { GoalEditor } from './use-goal-editor.ts';

const useStyles = makeStyles({
  text: { maxWidth: '46em' },
  area: { display: 'block', width: '100%', maxWidth: '46em', minHeight: '4em' },
  buttons: { marginBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly editor: GoalEditor;
  readonly entry: NonNullable<RegisterFormView['entry']>;
}

export function ArchiveGoal({ editor, entry }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { tab, format } = useWords();
  const texts = tab.register.form;
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const isEmpty = reason.trim() === '';
  const isMissing = tries > 0 && isEmpty;
  const id = useId();
  const { archived } = entry.goal;
  const { busy } = editor.action;
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
        <p className={styles.text}>
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
      <p className={styles.text}>{texts.archiveLead}</p>
      <label htmlFor={id} className={fields.label}>
        {texts.reason}
      </label>
      <textarea
        id={id}
        className={mergeClasses(fields.input, styles.area)}
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
          disabledFocusable={busy || editor.isDirty}
          aria-describedby={`${id}-unsaved`}
          onClick={archive}
        >
          {texts.archive}
        </Button>{' '}
        <span id={`${id}-unsaved`}>{editor.isDirty && texts.unsaved}</span>
      </p>
    </section>
  );
}
