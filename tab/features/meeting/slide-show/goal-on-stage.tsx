import { useEffect } from 'react';
import { clsx } from 'clsx';
import { goalPath } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { Month } from '../../../../domain/common/month.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { goalAt, type ShownPart } from '../agenda/agenda-items.ts';
import { Announcement } from '../clock/announcement.tsx';
import { MeetingClock } from '../clock/meeting-clock.tsx';
import { Slide } from '../slide/slide.tsx';
import { StageControls } from './stage-controls.tsx';
import type { ShownPlace, StageProblem } from '../stage/stage-link.ts';
import { StageNotice } from '../stage/stage-notice.tsx';
import { HiddenGoalSlide } from '../slide/hidden-goal-slide.tsx';
import base from '../../../components/layout/base.module.css';
import slide from '../slide/slide.module.css';
import styles from './goal-on-stage.module.css';

interface Props {
  /** Undefined if the reader may not see the goal. */
  readonly goal: GoalId | undefined;
  readonly month: Month;
  readonly parts: readonly ShownPart[];
  readonly trouble: StageProblem | undefined;
  readonly place: ShownPlace | undefined;
  readonly lang: string;
  /** Undefined for people who may not move the meeting. */
  readonly show?: ((goal: GoalId | undefined) => void) | undefined;
}

export function GoalOnStage({ goal, month, parts, trouble, place, lang, show }: Props) {
  const { tab } = useWords();
  const items = parts.flatMap((part) => part.items);
  const index = items.findIndex((item) => item.goal === goal);
  const part = parts.find((one) => one.items.some((item) => item.goal === goal));
  const begins = part?.items[0]?.goal === goal;
  usePrefetchedGoal(goal && goalAt(items, goal, 'next'), month);
  return (
    <div className={styles.root}>
      <StageNotice trouble={trouble} />
      <article className={clsx(slide.root, styles.slide)}>
        {part && (
          <p className={slide.part}>
            <span>{tab.meetingPage.position(index + 1, items.length)}</span>
            {' · '}
            <span className={base.strong}>{part.name}</span>
            {begins && <span>{` · ${part.sentence}`}</span>}
          </p>
        )}
        {goal === undefined ? (
          <HiddenGoalSlide />
        ) : (
          <Slide key={goal} goal={goal} month={month} known={items[index]?.shown} lang={lang} />
        )}
      </article>
      <Announcement items={items} index={index} place={place} />
      <div className={styles.foot}>
        {place ? <MeetingClock items={items} index={index} place={place} /> : <span />}
        {show && goal && <StageControls items={items} goal={goal} show={show} />}
      </div>
    </div>
  );
}

/** Prefetches the next goal. The client still asks for a newer version when the goal is shown. */
function usePrefetchedGoal(next: GoalId | undefined, month: Month): void {
  const client = useClient();
  useEffect(() => {
    if (next === undefined) return undefined;
    const stop = new AbortController();
    // Ignores a failure: if the goal cannot be loaded, the error appears when the goal is opened.
    client.get(goalPath(next, month), stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [client, next, month]);
}
