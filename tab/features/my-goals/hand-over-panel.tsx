import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { clsx } from 'clsx';
import type { WrongPersonView } from '../../../contract/check-in/hand-over.ts';
import { checkInPath } from '../../../contract/addresses/api-paths.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import { Panel } from '../../components/layout/panel.tsx';
import { ActionError } from '../../components/state/action-error.tsx';
import { useFocusFirstInvalid } from '../../components/fields/use-focus-first-invalid.ts';
import { useAction } from '../../lib/api/use-action.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { HandOverForm, type HandOverProps } from './hand-over-form.tsx';
import fields from '../../components/fields/field.module.css';
import styles from './hand-over-panel.module.css';

/** Delegates the answer to another person, or reports to the facilitators that the recipient is not the right one. */
export function HandOverPanel({ goal, month, editor, onClose }: HandOverProps) {
  const { mine: texts } = useWords().tab;
  return (
    <Panel level="h4" title={texts.handOnGoal(goal.name)}>
      {goal.may.handOn && (
        <HandOverForm goal={goal} month={month} editor={editor} onClose={onClose} />
      )}
      <details>
        <summary className={styles.summary}>{texts.wrongPerson}</summary>
        <WrongPerson goal={goal} month={month} editor={editor} onClose={onClose} />
      </details>
      <Button className={styles.button} onClick={onClose}>
        {texts.cancel}
      </Button>
    </Panel>
  );
}

function WrongPerson({ goal, month, editor, onClose }: HandOverProps) {
  const { tab, format } = useWords();
  const texts = tab.mine;
  const action = useAction();
  const [note, setNote] = useState('');
  const [tries, setTries] = useState(0);
  const root = useFocusFirstInvalid<HTMLDivElement>(tries);
  const isTooLong = note.trim().length > ANSWER_LIMITS.handOnNote;
  const id = useId();
  const send = async (): Promise<void> => {
    if (isTooLong) return setTries((count) => count + 1);
    const sent = await action.run(() =>
      editor.perform(async (client) => {
        const path = `${checkInPath(goal.id, month.month)}/wrong-person`;
        const { reached } = await client.post<WrongPersonView>(path, { note });
        return reached.length > 0 ? texts.told(reached.map(({ name }) => name)) : texts.toldNobody;
      }, ''),
    );
    if (sent) onClose();
  };
  return (
    <div ref={root}>
      <label htmlFor={id} className={fields.label}>
        {texts.note}
      </label>
      <textarea
        id={id}
        className={clsx(fields.input, styles.area)}
        value={note}
        aria-invalid={isTooLong}
        aria-describedby={`${id}-trouble`}
        onChange={({ target }) => setNote(target.value)}
      />
      <p id={`${id}-trouble`} className={fields.problem}>
        {isTooLong && tab.problem['too-long'](format.number(ANSWER_LIMITS.handOnNote))}
      </p>
      <ActionError error={action.error} />
      <Button className={styles.button} disabledFocusable={action.busy} onClick={() => void send()}>
        {texts.sendNote}
      </Button>
    </div>
  );
}
