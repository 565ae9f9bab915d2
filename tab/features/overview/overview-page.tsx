import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeView, PortfolioView } from '../../../domain/api.ts';
import type { Month } from '../../../domain/month.ts';
import { Failed } from '../../components/failed.tsx';
import { MonthChoice } from '../../components/month-choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { usePortfolio } from '../../lib/api/endpoints.ts';
import { goTo } from '../../lib/navigation.ts';
import { useWords } from '../../lib/words/words.ts';
import { AnswerStatus } from './answer-status.tsx';
import { Attention } from './attention.tsx';
import { GoalTable } from './goal-table.tsx';
import { TotalsBar } from './totals-bar.tsx';
import { Turned } from './turned.tsx';

interface Props {
  readonly month: Month | undefined;
  readonly me: MeView;
}

export function OverviewPage({ month, me }: Props) {
  const { empty } = useWords().tab;
  const portfolio = usePortfolio(month);
  switch (portfolio.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return portfolio.error.code === 'no-months' ? (
        <Notice title={empty.title} text={me.may.keepRegister ? empty.keeper : empty.reader} />
      ) : (
        <Failed error={portfolio.error} retry={portfolio.retry} />
      );
    case 'ready':
      return <Overview portfolio={portfolio.answer} refreshing={portfolio.refreshing} />;
  }
}

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalM,
  },
  headline: { flex: '1 1 20em', margin: `${tokens.spacingVerticalS} 0` },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  refreshing: { opacity: 0.6 },
});

function Overview({
  portfolio,
  refreshing,
}: {
  readonly portfolio: PortfolioView;
  readonly refreshing: boolean;
}) {
  const styles = useStyles();
  const { tab } = useWords();
  const own = portfolio.scope === 'own';
  const { month, months, goals, body } = portfolio;
  return (
    <div aria-busy={refreshing} className={refreshing ? styles.refreshing : undefined}>
      <div className={styles.top}>
        <PageHeading title={tab.overview.title} className={styles.headline}>
          {tab.overview.headline(portfolio.totals, own)}
        </PageHeading>
        <MonthChoice
          month={month.month}
          months={months}
          onChange={(chosen) => goTo({ kind: 'overview', month: chosen })}
        />
      </div>
      {goals.length === 0 ? (
        <p>{own ? tab.empty.noGoalsOwn : tab.empty.noGoals}</p>
      ) : (
        <>
          <TotalsBar totals={portfolio.totals} />
          <AnswerStatus month={month} answers={portfolio.answers} timeZone={body.timeZone} />
          <div className={styles.columns}>
            <Attention portfolio={portfolio} />
            <Turned portfolio={portfolio} />
          </div>
          <GoalTable portfolio={portfolio} />
        </>
      )}
    </div>
  );
}
