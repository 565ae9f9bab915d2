import { useEffect, useMemo } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import type { StageState } from '../../../domain/portfolio/meeting.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
import { usePortfolio } from '../../lib/api/endpoints.ts';
import { useHostMeeting } from '../../lib/host/host-meeting.ts';
import { goTo, replacePage } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { AgendaOverview } from './agenda/agenda-overview.tsx';
import { shownAgenda } from './agenda/agenda-items.ts';
import { GoalOnStage } from './slide-show/goal-on-stage.tsx';
import { useStage } from './stage/use-stage.ts';

interface Props {
  readonly month?: Month | undefined;
  readonly goal?: GoalId | undefined;
  readonly me: MeView;
}

export function MeetingPage({ month, goal, me }: Props) {
  return (
    <Requested of={usePortfolio(month)} me={me}>
      {(portfolio) => <Meeting portfolio={portfolio} goal={goal} me={me} />}
    </Requested>
  );
}

interface MeetingProps {
  readonly portfolio: PortfolioView;
  readonly goal: GoalId | undefined;
  readonly me: MeView;
}

function Meeting({ portfolio, goal, me }: MeetingProps) {
  const words = useWords();
  const { month } = portfolio.month;
  const host = useHostMeeting();
  const { move, ...stage } = useStage();
  const parts = useMemo(() => shownAgenda(portfolio, words), [portfolio, words]);
  // Everyone sees the shared stage, so only people who may present move it.
  const leads = host === undefined || me.may.readEveryGoal;
  useFollowed(stage.externalMove);

  if (goal === undefined && !stage.place?.isHidden)
    return (
      <AgendaOverview portfolio={portfolio} parts={parts} stage={stage} leads={leads} move={move} />
    );
  const show = (next: GoalId | undefined): void => {
    // Replaces the history entry: the back button leads from any goal to the agenda.
    const openGoal = next === undefined ? goTo : replacePage;
    openGoal({ kind: 'meeting', month, ...(next && { goal: next }) });
    if (stage.place) move({ month, minutes: stage.place.minutes, ...(next && { goal: next }) });
  };
  return (
    <GoalOnStage
      goal={goal}
      month={month}
      parts={parts}
      trouble={stage.trouble}
      place={stage.place?.month === month ? stage.place : undefined}
      lang={portfolio.body.contentLanguage}
      show={leads ? show : undefined}
    />
  );
}

/** Follows moves made in another window or by another presenter. */
function useFollowed(arrival: StageState | undefined): void {
  useEffect(() => {
    if (!arrival) return;
    const { month, goal } = arrival;
    replacePage({ kind: 'meeting', month, ...(goal && { goal }) });
  }, [arrival]);
}
