import { clsx } from 'clsx';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { RunsView } from '../../../contract/reminders/runs.ts';
import type { Month } from '../../../domain/common/month.ts';
import { Requested } from '../../components/state/requested.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useRuns } from '../../lib/api/endpoints.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { NewRun } from './new-run.tsx';
import { OwnerProblems } from './owner-problems.tsx';
import { RunList } from './run-list.tsx';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './reminders-page.module.css';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function RemindersPage({ month, me }: Props) {
  return (
    <Requested of={useRuns(month)} me={me}>
      {(view) => <Reminders view={view} me={me} />}
    </Requested>
  );
}

interface ViewProps {
  readonly view: RunsView;
  readonly me: MeView;
}

function Reminders({ view, me }: ViewProps) {
  const { tab, format } = useWords();
  const texts = tab.reminders;
  const { month, months, runs } = view;
  const lang = me.body.contentLanguage;
  return (
    <>
      <div className={clsx(heading.top, styles.top)}>
        <PageHeading title={texts.title}>{texts.title}</PageHeading>
        <MonthSelect
          month={month.month}
          months={months}
          onChange={(chosen) => goTo({ kind: 'reminders', month: chosen })}
        />
      </div>
      <p className={clsx(base.quiet, base.sentence)}>
        {texts.lead(format.month(month.month), format.dayInWords(month.closesOn))}
      </p>
      <SectionHeading>{texts.newRun}</SectionHeading>
      {month.state === 'open' ? (
        <NewRun key={month.month} view={view} lang={lang} />
      ) : (
        <p>{texts.notOpen}</p>
      )}
      <SectionHeading>{texts.runs}</SectionHeading>
      {runs.length === 0 ? <p>{texts.noRuns}</p> : <RunList runs={runs} />}
      <SectionHeading>{texts.before}</SectionHeading>
      <OwnerProblems month={month.month} lang={lang} />
    </>
  );
}
