import { Button } from '@fluentui/react-components';
import { MEETING_MINUTES } from '../../../../domain/portfolio/meeting.ts';
import { SelectField } from '../../../components/fields/select-field.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';

const LENGTHS = [15, 30, 45, 60, 90, 120, 180] as const;

export const USUAL_MINUTES: number = MEETING_MINUTES.usual;

interface Props {
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly start: () => void;
  /** Undefined unless the meeting is already under way. */
  readonly continueMeeting?: (() => void) | undefined;
}

export function StartForm({ minutes, onMinutes, start, continueMeeting }: Props) {
  const { meetingPage } = useWords().tab;
  return (
    <div className={base.toolbar}>
      <SelectField
        inline
        label={meetingPage.length}
        value={String(minutes)}
        options={[...new Set([...LENGTHS, minutes])]
          .toSorted((a, b) => a - b)
          .map((one) => ({ value: String(one), text: meetingPage.minutes(one) }))}
        onChange={(chosen) => onMinutes(Number(chosen))}
      />
      {continueMeeting && (
        <Button appearance="primary" onClick={continueMeeting}>
          {meetingPage.goOn}
        </Button>
      )}
      <Button appearance={continueMeeting ? 'secondary' : 'primary'} onClick={start}>
        {continueMeeting ? meetingPage.startAgain : meetingPage.start}
      </Button>
    </div>
  );
}
