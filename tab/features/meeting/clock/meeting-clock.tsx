import { clsx } from 'clsx';
import { useEffect, useState } from 'react';
import { timeLeftInMeeting, type AgendaItem } from '../../../../domain/portfolio/agenda.ts';
import type { StageState } from '../../../../domain/portfolio/meeting.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { itemTimeLeftText, describeMeetingTimeLeft } from './clock-words.ts';
import { now } from '../stage/use-stage.ts';
import base from '../../../components/layout/base.module.css';

const TICK_MS = 1_000;

interface Props {
  readonly items: readonly AgendaItem[];
  readonly index: number;
  readonly place: StageState;
}

/** Time left of the meeting and of the current goal. It never makes a sound. */
export function MeetingClock({ items, index, place }: Props) {
  const words = useWords();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  // A move received just now may be newer than the last tick of the clock.
  const left = timeLeftInMeeting(items, index, place, at < place.changedAt ? place.changedAt : at);
  return (
    <p className={clsx(base.quietText, base.line)}>
      <span>{describeMeetingTimeLeft(left, words)}</span>
      <span>{itemTimeLeftText(left, words)}</span>
    </p>
  );
}
