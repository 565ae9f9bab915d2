import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Day } from '../../../../domain/common/month.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { withDay } from '../editing/settings-rules.ts';
import base from '../../../components/layout/base.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './days-off.module.css';

interface Props {
  readonly days: readonly Day[];
  readonly onChange: (days: readonly Day[]) => void;
}

/** Days off of the organisation; saved together with the rest of the calendar. */
export function DaysOff({ days, onChange }: Props) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage.calendar;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'unreadable' | 'there'>();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const added = withDay(days, typed);
    input.current?.focus();
    if (added === 'unreadable' || added === 'there') {
      setProblem(added);
      return;
    }
    setProblem(undefined);
    setTyped('');
    onChange(added);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{texts.own}</legend>
      {days.length === 0 && <p className={base.quietText}>{texts.noOwn}</p>}
      <ul className={base.plainList}>
        {days.map((day) => (
          <li key={day} className={styles.item}>
            {format.day(day)}
            <Button
              size="small"
              aria-label={texts.removeDay(format.day(day))}
              onClick={() => {
                input.current?.focus();
                onChange(days.filter((one) => one !== day));
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <div>
          <label htmlFor={id} className={field.label}>
            {texts.newDay}
          </label>
          <input
            ref={input}
            id={id}
            type="date"
            className={field.input}
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-trouble`}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        {days.length < SETTINGS_LIMITS.daysOff && <Button onClick={add}>{texts.addDay}</Button>}
      </div>
      <div id={`${id}-trouble`} role="alert">
        {problem && (
          <p className={field.problem}>{problem === 'there' ? texts.sameDay : texts.badDay}</p>
        )}
      </div>
    </fieldset>
  );
}
