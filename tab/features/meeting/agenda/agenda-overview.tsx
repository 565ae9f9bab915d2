import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import type { StageMove } from '../../../../domain/portfolio/meeting.ts';
import { MonthSelect } from '../../../components/fields/month-select.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { useIsInTeams } from '../../../lib/host/host-kind.ts';
import { goTo, pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { AgendaList } from './agenda-list.tsx';
import type { ShownPart } from './agenda-items.ts';
import { StageNotice } from '../stage/stage-notice.tsx';
import { StartForm, USUAL_MINUTES } from './start-form.tsx';
import type { Stage } from '../stage/use-stage.ts';
import base from '../../../components/layout/base.module.css';
import heading from '../../../components/layout/page-heading.module.css';

interface Props {
  readonly portfolio: PortfolioView;
  readonly parts: readonly ShownPart[];
  readonly stage: Stage;
  readonly leads: boolean;
  readonly move: (to: StageMove) => void;
}

export function AgendaOverview({ portfolio, parts, stage, leads, move }: Props) {
  const { tab, format } = useWords();
  const { meetingPage } = tab;
  const inTeams = useIsInTeams();
  const { month } = portfolio.month;
  const [chosen, setChosen] = useState<number>();
  const minutes = chosen ?? stage.place?.minutes ?? USUAL_MINUTES;
  const items = parts.flatMap((part) => part.items);
  const first = items[0]?.goal;
  const exceptions = items.filter(({ reason }) => reason !== undefined).length;
  const show = (goal: GoalId, starts: boolean): void => {
    move({ month, goal, minutes, starts });
    goTo({ kind: 'meeting', month, goal });
  };
  return (
    <>
      <div className={heading.top}>
        <PageHeading title={meetingPage.title} className={heading.headline}>
          {meetingPage.headline(format.monthName(month), items.length, exceptions)}
        </PageHeading>
        {leads && (
          <MonthSelect
            month={month}
            months={portfolio.months}
            onChange={(one) => goTo({ kind: 'meeting', month: one })}
          />
        )}
      </div>
      <StageNotice trouble={stage.trouble} />
      {first === undefined ? (
        <p>{portfolio.scope === 'own' ? tab.empty.noGoalsOwn : tab.empty.noGoals}</p>
      ) : leads ? (
        <div className={base.notOnPaper}>
          <StartForm
            minutes={minutes}
            onMinutes={setChosen}
            start={() => show(first, true)}
            continueMeeting={
              stage.place?.month === month
                ? () => show(stage.place?.goal ?? first, false)
                : undefined
            }
          />
          {/* `rel="opener"` lets the new window keep the sign-in. */}
          {!inTeams && (
            <p className={clsx(base.text, base.line, base.readingWidth)}>
              <Link href={pageHref({ kind: 'presenter', month })} target="_blank" rel="opener">
                {meetingPage.presenterLink}
              </Link>{' '}
              <span>{meetingPage.presenterHint}</span>
            </p>
          )}
        </div>
      ) : (
        <p className={clsx(base.text, base.line, base.readingWidth)}>{meetingPage.notStarted}</p>
      )}
      <AgendaList
        parts={parts}
        minutes={minutes}
        month={month}
        lang={portfolio.body.contentLanguage}
      />
    </>
  );
}
