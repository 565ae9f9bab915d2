import { Link } from '@fluentui/react-components';
import type { CompareView } from '../../../contract/portfolio/compare.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import { COMPARISON_GROUPS } from '../../../domain/portfolio/compare-months.ts';
import type { MonthPair } from '../../../contract/addresses/page-filters.ts';
import { PageError } from '../../components/state/page-error.tsx';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { ShareLink } from '../../components/actions/share-link.tsx';
import { NoMonths } from '../../components/state/no-months.tsx';
import { Loading } from '../../components/state/loading.tsx';
import { useComparison } from '../../lib/api/endpoints.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { CompareGroup } from './compare-group.tsx';
import { MonthPairChoice } from './month-pair-choice.tsx';
import base from '../../components/layout/base.module.css';
import styles from './compare-page.module.css';

interface Props {
  readonly between?: MonthPair | undefined;
  readonly me: MeView;
}

export function ComparePage({ between, me }: Props) {
  const { tab } = useWords();
  const { compare, failed } = tab;
  const comparison = useComparison(between);
  switch (comparison.state) {
    case 'waiting':
      return <Loading />;
    case 'failed': {
      const { code, detail } = comparison.error;
      if (code === 'no-months') return <NoMonths me={me} />;
      if (code !== 'months-not-comparable' && code !== 'month-not-open')
        return <PageError error={comparison.error} retry={comparison.retry} />;
      return (
        <PageNotice title={compare.refused} text={detail ?? failed.unreadable}>
          {between ? (
            <Link href={pageHref({ kind: 'compare' })}>{compare.newest}</Link>
          ) : (
            <Link href={pageHref({ kind: 'overview' })}>{failed.toOverview}</Link>
          )}
        </PageNotice>
      );
    }
    case 'ready':
      return <Comparison view={comparison.answer} refreshing={comparison.refreshing} />;
  }
}

function Comparison({
  view,
  refreshing,
}: {
  readonly view: CompareView;
  readonly refreshing: boolean;
}) {
  const { tab, format } = useWords();
  const { from, to, totals, goals } = view;
  return (
    <div aria-busy={refreshing} className={refreshing ? base.refreshing : undefined}>
      <PageHeading title={tab.compare.title}>
        {tab.compare.headline(totals, format.monthName(from.month), format.monthName(to.month))}
      </PageHeading>
      {totals.unheard > 0 && <p className={base.quiet}>{tab.compare.unheard(totals.unheard)}</p>}
      <div className={styles.tools}>
        <MonthPairChoice view={view} />
        <ShareLink
          page={{ kind: 'compare', between: { from: from.month, to: to.month } }}
          label={tab.documentTitle(tab.compare.title)}
        />
      </div>
      {goals.length === 0 && (
        <p>{view.scope === 'own' ? tab.empty.noGoalsOwn : tab.empty.noGoals}</p>
      )}
      {COMPARISON_GROUPS.map((group) => {
        const members = goals.filter((goal) => goal.group === group);
        return (
          members.length > 0 && (
            <CompareGroup key={group} group={group} goals={members} view={view} />
          )
        );
      })}
    </div>
  );
}
