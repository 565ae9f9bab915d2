import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MeView } from '../../../../contract/common/organisation.ts';
import type { PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { StageMove } from '../../../../domain/portfolio/meeting.ts';
import { ChoiceRow } from '../../../components/fields/choice-fields.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useHostMeeting } from '../../../lib/host/host-meeting.ts';
import { focusIn, useFocusAfter } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { goalAt, shownAgenda } from '../agenda/agenda-items.ts';
import { MeetingClock } from '../clock/meeting-clock.tsx';
import { PresenterAgenda } from './presenter-agenda.tsx';
import { PresenterCurrentItem } from './presenter-current-item.tsx';
import { ShareToStage } from '../stage/share-to-stage.tsx';
import { StageNotice } from '../stage/stage-notice.tsx';
import { StartForm, USUAL_MINUTES } from '../agenda/start-form.tsx';
import type { Stage } from '../stage/use-stage.ts';
import base from '../../../components/layout/base.module.css';
import styles from './presenter-panel.module.css';

const NEXT = '[data-next]';

interface Props {
  readonly portfolio: PortfolioView;
  readonly stage: Stage;
  readonly me: MeView;
  readonly move: (to: StageMove) => void;
}

/** Current item, next item and time left; presenters move the meeting from here. */
export function PresenterPanel({ portfolio, stage, me, move }: Props) {
  const words = useWords();
  const { tab } = words;
  const { meetingPage } = tab;
  const parts = useMemo(() => shownAgenda(portfolio, words), [portfolio, words]);
  const host = useHostMeeting();
  const { month } = portfolio.month;
  const place = stage.place?.month === month ? stage.place : undefined;
  const leads = host === undefined || me.may.readEveryGoal;
  const items = parts.flatMap((part) => part.items);
  /** The goal that the reader browses to; undefined while the panel follows the meeting. */
  const [own, setOwn] = useState<GoalId>();
  const [minutes, setMinutes] = useState(stage.place?.minutes ?? USUAL_MINUTES);
  const [started, setStarted] = useState(false);
  // The pressed button is about to be removed, so focus moves to the button for the next goal.
  const buttons = useFocusAfter<HTMLDivElement>(started, (root) => root.querySelector(NEXT));
  const follows = own === undefined;
  const goal = own ?? place?.goal;
  const index = items.findIndex((item) => item.goal === goal);
  const first = items[0]?.goal;
  const show = (to: GoalId): void => {
    if (!follows) setOwn(to);
    else if (place) move({ month, goal: to, minutes: place.minutes });
  };
  const turn = (command: 'next' | 'previous'): void => {
    const to = goalAt(items, goal, command);
    if (to !== undefined) show(to);
  };
  const mayTurn = place !== undefined && (leads || !follows);
  return (
    <>
      <PageHeading title={meetingPage.presenterTitle}>{meetingPage.presenterTitle}</PageHeading>
      <StageNotice trouble={stage.trouble} />
      {leads && host && <ShareToStage host={host} />}
      {place === undefined ? (
        leads && first !== undefined ? (
          <StartForm
            minutes={minutes}
            onMinutes={setMinutes}
            start={() => {
              setStarted(true);
              move({ month, goal: first, minutes, starts: true });
            }}
          />
        ) : (
          <p className={base.quietText}>{meetingPage.notStarted}</p>
        )
      ) : (
        <>
          <MeetingClock
            items={items}
            index={items.findIndex((item) => item.goal === place.goal)}
            place={place}
          />
          {place.presenter && (
            <p className={base.quietText}>{meetingPage.presentedBy(place.presenter.name)}</p>
          )}
          <ChoiceRow
            type="checkbox"
            choice={{ value: 'follow', text: meetingPage.follow, hint: meetingPage.followHint }}
            checked={follows}
            onChange={(on) => setOwn(on ? undefined : (place.goal ?? first))}
          />
        </>
      )}
      {goal !== undefined && (
        <PresenterCurrentItem
          items={items}
          index={index}
          month={month}
          lang={portfolio.body.contentLanguage}
        />
      )}
      {mayTurn && (
        <div ref={buttons} className={styles.buttons}>
          <Button
            disabledFocusable={goalAt(items, goal, 'previous') === undefined}
            onClick={() => turn('previous')}
          >
            {meetingPage.previous}
          </Button>
          <Button
            data-next
            appearance={follows ? 'primary' : 'secondary'}
            disabledFocusable={goalAt(items, goal, 'next') === undefined}
            onClick={() => turn('next')}
          >
            {meetingPage.next}
          </Button>
          {leads && own !== undefined && own !== place.goal && (
            <Button
              appearance="primary"
              onClick={() => {
                focusIn(buttons.current, NEXT);
                setOwn(undefined);
                move({ month, goal: own, minutes: place.minutes });
              }}
            >
              {meetingPage.showThis}
            </Button>
          )}
        </div>
      )}
      <PresenterAgenda
        parts={parts}
        goal={goal}
        lang={portfolio.body.contentLanguage}
        show={mayTurn ? show : undefined}
      />
    </>
  );
}
