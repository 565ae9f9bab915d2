import { Link } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { RunSummary, RunView } from '../../../contract/reminders/runs.ts';
import type { RunId } from '../../../domain/common/ids.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { RunFilter } from '../../../contract/paths-and-queries/page-filters.ts';
import { Loading } from '../../components/state/loading.tsx';
import { Requested } from '../../components/state/requested.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { stageOfRun } from '../../components/words/run-words.ts';
import { useRun } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords, type TabWords } from '../../lib/words/words-context.ts';
import { LiveStatus } from './live/live-status.tsx';
import { RunActions } from './run-actions.tsx';
import { RunFacts } from './run-facts.tsx';
import { PlanRecipients } from './plan-recipients.tsx';
import { RunTotals } from './run-totals.tsx';
import { Deliveries } from './deliveries/deliveries.tsx';
import { useShownRun } from './live/use-shown-run.ts';
import { sumTotals } from '../../../domain/reminders/reminders.ts';
import styles from './run-page.module.css';

interface Props extends RunFilter {
  readonly month: Month;
  readonly run: RunId;
  readonly me: MeView;
}

export function RunPage({ month, run, state, me }: Props) {
  return (
    <Requested of={useRun(month, run)}>
      {(first) => <Run first={first} only={state} me={me} />}
    </Requested>
  );
}

interface RunProps {
  readonly first: RunView;
  /** The only state whose deliveries are shown; undefined shows every state. */
  readonly only: RunFilter['state'];
  readonly me: MeView;
}

function Run({ first, only, me }: RunProps) {
  const words = useWords();
  const { tab } = words;
  const { shown, showPage, showFurther } = useShownRun(first);
  const { run } = shown;
  const toSend = stageOfRun(run) === 'plan' ? run.totals.planned : undefined;
  const [isSettled, setSettled] = useState(!toSend);
  const settle = useCallback(() => setSettled(true), []);
  return (
    <>
      <Link className={styles.back} href={pageHref({ kind: 'reminders', month: run.month })}>
        {tab.reminders.title}
      </Link>
      <PageHeading key={`${run.sentAt} ${run.cancelledAt}`} title={tab.run.title}>
        {titleOf(run, words)}
      </PageHeading>
      <RunFacts run={run} />
      {toSend === 0 && <p>{tab.run.nothingToSend}</p>}
      {toSend !== undefined && toSend > 0 && <PlanRecipients run={run} onSettled={settle} />}
      {isSettled ? (
        <>
          <RunActions shown={shown} onPage={showPage} />
          {sumTotals(run.totals) > 0 && <RunTotals totals={run.totals} />}
          {run.sentAt !== undefined && <LiveStatus shown={shown} />}
          <Deliveries
            shown={shown}
            only={only}
            lang={me.body.contentLanguage}
            onFurther={showFurther}
          />
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}

function titleOf(run: RunSummary, { tab }: Pick<TabWords, 'tab'>): string {
  const { totals } = run;
  const sent = totals.sent + totals.answered;
  switch (stageOfRun(run)) {
    case 'plan':
      return tab.run.planTitle(totals.planned);
    case 'discarded':
      return tab.run.discardedTitle;
    case 'cancelled':
      return tab.run.cancelledTitle(sent);
    case 'finished':
      return tab.run.finishedTitle(sent);
    case 'under-way':
      return tab.run.underWayTitle(
        sent + totals.skipped + totals.failed + totals.unknown,
        sumTotals(totals),
      );
  }
}
