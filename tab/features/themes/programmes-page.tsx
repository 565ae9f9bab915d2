import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { MeView } from '../../../contract/common/organisation.ts';
import type { PortfolioGoal, PortfolioView } from '../../../contract/portfolio/portfolio.ts';
import type { Month } from '../../../domain/common/month.ts';
import { groupByProgramme } from '../../../domain/portfolio/programmes.ts';
import { countByStanding, type StandingTotals } from '../../../domain/portfolio/portfolio.ts';
import { Requested } from '../../components/state/requested.tsx';
import { GOAL_LINK_KINDS } from '../../../domain/goal/goal.ts';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { BackLink } from '../../components/layout/back-link.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { TotalsBar } from '../../components/charts/totals-bar.tsx';
import { usePortfolio } from '../../lib/api/endpoints.ts';
import { goTo, pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { GoalLines } from './goal-lines.tsx';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './programmes-page.module.css';

interface Props {
  readonly month?: Month | undefined;
  readonly me: MeView;
}

export function ProgrammesPage({ month, me }: Props) {
  return (
    <Requested of={usePortfolio(month)} me={me}>
      {(portfolio) => <AllProgrammes portfolio={portfolio} />}
    </Requested>
  );
}

function AllProgrammes({ portfolio }: { readonly portfolio: PortfolioView }) {
  const { tab, language } = useWords();
  const { month, months, goals } = portfolio;
  const { kinds, unlinked } = useMemo(() => groupByProgramme(goals, language), [goals, language]);
  const linked = goals.length - unlinked.length;
  const headline =
    goals.length === 0
      ? tab.empty.noGoals
      : linked === 0
        ? tab.programmes.none
        : tab.programmes.linked(linked, goals.length);
  return (
    <>
      <p className={clsx(base.text, base.notOnPaper)}>
        <BackLink to={{ kind: 'themes', month: month.month }} text={tab.themes.title} />
      </p>
      <div className={heading.top}>
        <PageHeading title={tab.programmes.title} className={heading.headline}>
          {headline}
        </PageHeading>
        <MonthSelect
          month={month.month}
          months={months}
          onChange={(chosen) => goTo({ kind: 'programmes', month: chosen })}
        />
      </div>
      {GOAL_LINK_KINDS.map(
        (kind) =>
          kinds[kind].length > 0 && (
            <section key={kind}>
              <SectionHeading>{tab.goal[kind]}</SectionHeading>
              {kinds[kind].map(({ name, ...one }) => (
                <Programme key={name} {...one} portfolio={portfolio} programme={name} />
              ))}
            </section>
          ),
      )}
      {linked > 0 && unlinked.length > 0 && (
        <section>
          <SectionHeading>{tab.find.noProgramme}</SectionHeading>
          <Programme goals={unlinked} totals={countByStanding(unlinked)} portfolio={portfolio} />
        </section>
      )}
    </>
  );
}

interface ProgrammeProps {
  readonly goals: readonly PortfolioGoal[];
  readonly totals: StandingTotals;
  readonly portfolio: PortfolioView;
  /** Undefined for goals without a programme. */
  readonly programme?: string;
}

function Programme({ goals, totals, portfolio, programme }: ProgrammeProps) {
  const { tab } = useWords();
  const id = useId();
  const { month, body } = portfolio;
  return (
    <div className={styles.programme}>
      {programme !== undefined && (
        <h3 id={id} className={styles.name} lang={body.contentLanguage}>
          {programme}
        </h3>
      )}
      <p className={base.paragraph}>{tab.overview.headline(totals, portfolio.scope === 'own')}</p>
      <TotalsBar totals={totals} />
      <GoalLines goals={goals} month={month.month} lang={body.contentLanguage} />
      {programme !== undefined && (
        <p className={clsx(base.text, base.notOnPaper)}>
          <Link
            aria-describedby={id}
            href={pageHref({ kind: 'overview', month: month.month, view: { programme } })}
          >
            {tab.programmes.inOverview}
          </Link>
        </p>
      )}
    </div>
  );
}
