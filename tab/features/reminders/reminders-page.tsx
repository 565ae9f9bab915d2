import type { MeView } from '../../../contract/common/organisation.ts';
import type { RunsView } from '../../../contract/reminders/runs.ts';
import type { Month } from '../../../domain/common/month.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { NoMonths } from '../../components/state/no-months.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { useRuns } from '../../lib/api/endpoints.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { NewRun } from './new-run.tsx';
import { OwnerProblems } from './owner-problems.tsx';
import { RunList } from './run-list.tsx';
import base from '../../components/layout/base.module.css';
import styles from './reminders-page.module.css';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function RemindersPage({ month, me }: Props) {
  const runs = useRuns(month);
  switch (runs.state) {
    case 'waiting':
      return <Loading />;
    case 'failed':
      return runs.error.code === 'no-months' ? (
        <NoMonths me={me} />
      ) : (
        <PageError error={runs.error} retry={runs.retry} />
      );
    case 'ready':
      return <Reminders view={runs.answer} refreshing={runs.refreshing} me={me} />;
  }
}

interface ViewProps {
  readonly view: RunsView;
  readonly refreshing: boolean;
  readonly me: MeView;
}

function Reminders({ view, refreshing, me }: ViewProps) {
  const { tab, format } = useWords();
  const texts = tab.reminders;
  const { month, months, runs } = view;
  const lang = me.body.contentLanguage;
  return (
    <div aria-busy={refreshing} className={refreshing ? base.refreshing : undefined}>
      <div className={styles.top}>
        <PageHeading title={texts.title}>{texts.title}</PageHeading>
        <MonthSelect
          month={month.month}
          months={months}
          onChange={(chosen) => goTo({ kind: 'reminders', month: chosen })}
        />
      </div>
      <p className={styles.lead}>
        {texts.lead(format.month(month.month), format.dayInWords(month.closesOn))}
      </p>
      <SectionHeading>{texts.before}</SectionHeading>
      <OwnerProblems month={month.month} lang={lang} />
      <SectionHeading>{texts.newRun}</SectionHeading>
      {month.state === 'open' ? (
        <NewRun key={month.month} view={view} lang={lang} />
      ) : (
        <p>{texts.notOpen}</p>
      )}
      <SectionHeading>{texts.runs}</SectionHeading>
      {runs.length === 0 ? <p>{texts.noRuns}</p> : <RunList runs={runs} />}
    </div>
  );
}
