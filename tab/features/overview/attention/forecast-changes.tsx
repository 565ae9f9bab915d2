import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { PortfolioGoal, PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import type { GoalId } from '../../../../domain/common/ids.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import { useCollapsedList } from '../../../components/layout/use-collapsed-list.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './forecast-changes.module.css';

/** Forecasts that changed from the previous answer. */
export function ForecastChanges({ portfolio }: { readonly portfolio: PortfolioView }) {
  const { tab, format } = useFirstViewWords();
  const { overview } = tab;
  const id = useId();
  const { worse, better, month, months } = portfolio;
  const before = months.findLast((one) => one.month < month.month);
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{overview.turned}</SectionHeading>
      {worse.length + better.length === 0 && <p>{overview.turnedNone}</p>}
      {worse.length > 0 && (
        <Group title={overview.worse(worse.length)} arrow="↓" goals={worse} portfolio={portfolio} />
      )}
      {better.length > 0 && (
        <Group
          title={overview.better(better.length)}
          arrow="↑"
          goals={better}
          portfolio={portfolio}
        />
      )}
      {before && (
        <p className="not-on-paper">
          <Link
            href={pageHref({
              kind: 'compare',
              between: { from: before.month, to: month.month },
            })}
          >
            {tab.compareWith(format.monthName(before.month))}
          </Link>
        </p>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly arrow: string;
  readonly goals: readonly GoalId[];
  readonly portfolio: PortfolioView;
}

function Group({ title, arrow, goals, portfolio }: GroupProps) {
  const [first, rest] = useCollapsedList(goals);
  const shown = first.flatMap((id) => portfolio.goals.find((goal) => goal.id === id) ?? []);
  return (
    <>
      <h3 className={clsx(base.smallHeading, styles.heading)}>
        <span aria-hidden="true">{`${arrow} `}</span>
        <span>{title}</span>
      </h3>
      <ul className={base.plainList}>
        {shown.map((goal) => (
          <li key={goal.id} className={base.item}>
            <Link
              lang={portfolio.body.contentLanguage}
              href={pageHref({ kind: 'goal', goal: goal.id, month: portfolio.month.month })}
            >
              {goal.name}
            </Link>
            <Change goal={goal} />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}

function Change({ goal }: { readonly goal: PortfolioGoal }) {
  const { tab, common } = useFirstViewWords();
  if (!goal.previousForecast || !goal.forecast) return null;
  return (
    <div className={clsx(base.quiet, base.markAndWord)}>
      <StandingMark mark={goal.forecast} />
      <span>
        {tab.overview.fromTo(
          common.forecast[goal.previousForecast],
          common.forecast[goal.forecast],
        )}
      </span>
    </div>
  );
}
