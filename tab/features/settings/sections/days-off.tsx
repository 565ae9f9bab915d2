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

interface Props {
  readonly days: readonly Day[];
  readonly onChange: (days: readonly Day[]) => void;
}

/** Days off of the organisation; saved together with the rest of the calendar. Choosing a day adds it. */
export function DaysOff({ days, onChange }: Props) {
  const { tab, format } = useWords();
  const texts = tab.settingsPage.calendar;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const [announcement, setAnnouncement] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  const add = (day: string): void => {
    const added = withDay(days, day);
    if (added === 'unreadable') return;
    if (added === 'there') {
      setProblem(texts.sameDay);
      return;
    }
    setTyped('');
    setAnnouncement(texts.dayAdded);
    onChange(added);
  };
  return (
    <FieldGroup label={texts.own}>
      {days.length === 0 && <p className={base.quietText}>{texts.noOwn}</p>}
      <p role="status" className={base.visuallyHidden}>
        {announcement}
      </p>
      <ul className={base.plainList}>
        {days.map((day) => (
          <li key={day} className={clsx(base.buttons, base.item)}>
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
      {days.length < SETTINGS_LIMITS.daysOff && (
        <TextField
          ref={input}
          name="daysOff.new"
          kind="day"
          label={texts.newDay}
          value={typed}
          problem={problem}
          onKeyDown={(event) => {
            // While a day is typed, the browser already reports unfinished ones, such as 1 before 12.
            isTyping.current = event.key !== 'Enter';
            if (isTyping.current) return;
            event.preventDefault();
            add(typed);
          }}
          onChange={(day) => {
            setTyped(day);
            setProblem(undefined);
            if (!isTyping.current) add(day);
          }}
          onBlur={() => {
            isTyping.current = false;
            add(typed);
          }}
        />
      )}
    </FieldGroup>
  );
}
