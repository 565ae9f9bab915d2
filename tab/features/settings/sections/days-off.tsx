import { clsx } from 'clsx';
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Day } from '../../../../domain/common/month.ts';
import { SETTINGS_LIMITS } from '../../../../domain/months/settings.ts';
import { FieldGroup } from '../../../components/fields/choice-fields.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { withDay } from '../editing/settings-rules.ts';
import base from '../../../components/layout/base.module.css';
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
    <FieldGroup label={texts.own}>
      {days.length === 0 && <p className={base.quietText}>{texts.noOwn}</p>}
      <ul className={base.plainList}>
        {days.map((day) => (
          <li key={day} className={clsx(base.buttons, styles.item)}>
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
      <div className={clsx(base.buttons, styles.add)}>
        <TextField
          ref={input}
          kind="day"
          label={texts.newDay}
          value={typed}
          problem={problem && (problem === 'there' ? texts.sameDay : texts.badDay)}
          onChange={setTyped}
        />
        {days.length < SETTINGS_LIMITS.daysOff && <Button onClick={add}>{texts.addDay}</Button>}
      </div>
    </FieldGroup>
  );
}
