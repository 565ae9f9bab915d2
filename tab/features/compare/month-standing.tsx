import { Link } from '@fluentui/react-components';
import type { ComparedGoal } from '../../../contract/portfolio/compare.ts';
import type { StandingInMonth } from '../../../domain/portfolio/compare-months.ts';
import type { Month } from '../../../domain/common/month.ts';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly goal: ComparedGoal;
  readonly inMonth: StandingInMonth | undefined;
  readonly month: Month;
}

/** Standing of the goal in the month, linked to its page for that month. */
export function MonthStanding({ goal, inMonth, month }: Props) {
  const { tab, common, format } = useWords();
  if (!inMonth) return <span className={base.quiet}>{tab.compare.notThere}</span>;
  return (
    <>
      <Link appearance="subtle" href={pageHref({ kind: 'goal', goal: goal.id, month })}>
        <ForecastBadge standing={inMonth.standing} />
        <span className={base.visuallyHidden}>
          {tab.compare.ofGoal(goal.name, format.monthName(month))}
        </span>
      </Link>
      {inMonth.standing === 'silent' && inMonth.told && (
        <p className={base.quietSmallText}>
          {tab.overview.lastForecast(
            common.forecast[inMonth.told.forecast],
            format.monthName(inMonth.told.month),
          )}
        </p>
      )}
      {inMonth.silentMonths > 0 && (
        <p className={base.quietSmallText}>{tab.overview.silentMonths(inMonth.silentMonths)}</p>
      )}
    </>
  );
}
