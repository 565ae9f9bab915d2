import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { clsx } from 'clsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import type { Action } from '../../../lib/api/use-action.ts';
import { Panel } from '../../../components/layout/panel.tsx';
import fields from '../../../components/fields/field.module.css';
import styles from './form.module.css';

export interface ConfirmQuestion {
  /** The contradictions of the forecast, in words. */
  readonly lines: readonly string[];
  readonly asksWhatWouldChange: boolean;
}

interface Props {
  readonly question: ConfirmQuestion;
  readonly lang: string;
  readonly reflection: string;
  readonly isMissing: boolean;
  readonly onReflect: (text: string) => void;
  readonly action: Action;
  readonly onSave: () => void;
  readonly onChange: () => void;
}

/** One confirmation before the answer is stored; the reader's answer is not changed. */
export function ConfirmPanel(props: Props) {
  const { question, lang, reflection, isMissing, onReflect, action, onSave, onChange } = props;
  const id = useId();
  const { tab } = useWords();
  const texts = tab.checkIn;
  const { lines, asksWhatWouldChange } = question;
  const save = (): void => {
    if (asksWhatWouldChange && reflection.trim() === '') document.getElementById(id)?.focus();
    onSave();
  };
  return (
    <Panel title={tab.contradiction.title}>
      {lines.length > 0 && (
        <>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{tab.contradiction.yourAnswerStands}</p>
        </>
      )}
      {asksWhatWouldChange && (
        <div className={styles.field}>
          <label htmlFor={id} className={fields.label}>
            {texts.whatWouldChange}
          </label>
          <textarea
            id={id}
            lang={lang}
            className={clsx(fields.input, styles.area, styles.small)}
            value={reflection}
            aria-invalid={isMissing}
            aria-describedby={`${id}-problem`}
            onChange={({ target }) => onReflect(target.value)}
          />
          <p id={`${id}-problem`} className={fields.problem}>
            {isMissing && tab.problem.required('')}
          </p>
        </div>
      )}
      <ActionError error={action.error} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={save}>
          {lines.length > 0 ? texts.saveAnyway : texts.save}
        </Button>
        <Button onClick={onChange}>{texts.change}</Button>
      </div>
    </Panel>
  );
}
