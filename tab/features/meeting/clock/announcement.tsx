import { useState } from 'react';
import { timeLeftInMeeting } from '../../../../domain/portfolio/agenda.ts';
import type { StageState } from '../../../../domain/portfolio/meeting.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ShownItem } from '../agenda/agenda-items.ts';
import { describeMeetingTimeLeft } from './clock-words.ts';
import { now } from '../stage/use-stage.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly items: readonly ShownItem[];
  readonly index: number;
  readonly place: StageState | undefined;
}

/** A live region, updated only when the goal changes: it announces the goal and the time left. */
export function Announcement({ items, index, place }: Props) {
  const words = useWords();
  const { common, tab } = words;
  const shown = items[index]?.shown;
  const of = `${shown?.id} ${place?.changedAt}`;
  const [texts, setSaid] = useState({ of: '', text: '' });
  if (texts.of !== of) {
    const which =
      shown &&
      tab.meetingPage.announced(
        index + 1,
        items.length,
        shown.name,
        common.standing[shown.standing],
      );
    const time =
      place && describeMeetingTimeLeft(timeLeftInMeeting(items, index, place, now()), words);
    setSaid({ of, text: which === undefined ? '' : [which, time].filter(Boolean).join(' ') });
  }
  return (
    <p role="status" className={base.visuallyHidden}>
      {texts.text}
    </p>
  );
}
