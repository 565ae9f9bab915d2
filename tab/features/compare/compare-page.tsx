import { Link } from '@fluentui/react-components';
import type { CompareView } from '../../../contract/portfolio/compare.ts';
import type { MeView } from '../../../contract/common/organisation.ts';
import { COMPARISON_GROUPS } from '../../../domain/portfolio/compare-months.ts';
import type { MonthPair } from '../../../contract/paths-and-queries/page-filters.ts';
import type { Failure } from '../../components/state/error-text.ts';
import { Requested } from '../../components/state/requested.tsx';
import { PageNotice } from '../../components/state/page-notice.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { ShareLink } from '../../components/actions/share-link.tsx';
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
  const refused = ({ code, detail }: Failure) =>
    (code === 'months-not-comparable' || code === 'month-not-open') && (
      <PageNotice title={compare.refused} text={detail ?? failed.unreadable}>
        {between ? (
          <Link href={pageHref({ kind: 'compare' })}>{compare.newest}</Link>
        ) : (
          <Link href={pageHref({ kind: 'overview' })}>{failed.toOverview}</Link>
        )}
      </PageNotice>
    );
  return (
    <Requested of={useComparison(between)} me={me} refused={refused}>
      {(view) => <Comparison view={view} />}
    </Requested>
  );
}

function Comparison({ view }: { readonly view: CompareView }) {
  const { tab, format } = useWords();
  const { from, to, totals, goals } = view;
  return (
    <>
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
    </>
  );
}
