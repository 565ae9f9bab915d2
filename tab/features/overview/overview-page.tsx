import { clsx } from 'clsx';
import { memo } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Page } from '../../../contract/routes.ts';
import {
  hasViewOptions,
  type ViewOptions,
} from '../../../contract/paths-and-queries/view-query.ts';
import { ContactLine } from '../../components/words/contact-line.tsx';
import { Requested } from '../../components/state/requested.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { ShareLink } from '../../components/actions/share-link.tsx';
import { usePortfolio } from '../../lib/api/endpoints.ts';
import { goTo } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { AnswerStatus } from './answer-status.tsx';
import { Attention } from './attention/goals-needing-attention.tsx';
import { Goals } from './goals/goals-section.tsx';
import { TotalsBar } from '../../components/charts/totals-bar.tsx';
import { ForecastChanges } from './attention/forecast-changes.tsx';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './overview-page.module.css';

/** One object for all renders, because a new one would render the goals again. */
const PLAIN: ViewOptions = {};

interface Props {
  readonly month?: Month | undefined;
  readonly view?: ViewOptions | undefined;
  readonly me: MeView;
}

export function OverviewPage({ month, view = PLAIN, me }: Props) {
  return (
    <Requested of={usePortfolio(month)} me={me}>
      {(portfolio) => <Overview portfolio={portfolio} requestedMonth={month} view={view} />}
    </Requested>
  );
}

interface OverviewProps {
  readonly portfolio: PortfolioView;
  /** The month in the address, if any. */
  readonly requestedMonth: Month | undefined;
  readonly view: ViewOptions;
}

const Overview = memo(function Overview({ portfolio, requestedMonth, view }: OverviewProps) {
  const { tab } = useFirstViewWords();
  const own = portfolio.scope === 'own';
  const { month, months, goals } = portfolio;
  return (
    <>
      <div className={clsx(heading.top, styles.top)}>
        <PageHeading title={tab.overview.title} className={heading.headline}>
          {tab.overview.headline(portfolio.totals, own)}
        </PageHeading>
        <div className={base.buttons}>
          <MonthSelect
            month={month.month}
            months={months}
            onChange={(chosen) => goTo(pageOf(chosen, view))}
          />
          <ShareLink
            page={pageOf(month.month, view)}
            label={tab.documentTitle(tab.overview.title)}
          />
        </div>
      </div>
      {portfolio.unreadable && <p role="status">{tab.overview.unreadable(portfolio.unreadable)}</p>}
      {goals.length === 0 ? (
        <>
          <p>{own ? tab.empty.noGoalsOwn : tab.empty.noGoals}</p>
          <ContactLine body={portfolio.body} />
        </>
      ) : (
        <>
          <Summary portfolio={portfolio} />
          <Goals portfolio={portfolio} month={requestedMonth} view={view} />
        </>
      )}
    </>
  );
});

const pageOf = (month: Month, view: ViewOptions): Page => ({
  kind: 'overview',
  month,
  ...(hasViewOptions(view) && { view }),
});

/** Figures of the whole portfolio; the filters below do not affect them. */
const Summary = memo(function Summary({ portfolio }: { readonly portfolio: PortfolioView }) {
  const { month, totals, answers, today } = portfolio;
  return (
    <>
      <TotalsBar totals={totals} />
      <AnswerStatus month={month} answers={answers} totals={totals} today={today} />
      <div className={styles.columns}>
        <Attention portfolio={portfolio} />
        <ForecastChanges portfolio={portfolio} />
      </div>
    </>
  );
});
