import { Link } from '@fluentui/react-components';
import type { ComparedGoal, CompareView } from '../../../contract/portfolio/compare.ts';
import type { StandingInMonth } from '../../../domain/portfolio/compare-months.ts';
import type { Month } from '../../../domain/common/month.ts';
import { TableCell } from '../../components/tables/table-cell.tsx';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { WhatChanged } from './what-changed.tsx';
import base from '../../components/layout/base.module.css';
import table from '../../components/tables/table.module.css';

interface Props {
  readonly goal: ComparedGoal;
  readonly view: CompareView;
}

export function ComparedRow({ goal, view }: Props) {
  const { tab, format } = useWords();
  const lang = view.body.contentLanguage;
  const [from, to] = [view.from.month, view.to.month];
  const newest = goal.now ? to : from;
  return (
    <tr role="row" className={table.row}>
      <th role="rowheader" scope="row" className={table.cell}>
        <Link
          className={base.strong}
          lang={lang}
          href={pageHref({ kind: 'goal', goal: goal.id, month: newest })}
        >
          {goal.name}
        </Link>
      </th>
      <TableCell label={format.monthName(from)}>
        <MonthStanding goal={goal} inMonth={goal.then} month={from} />
      </TableCell>
      <TableCell label={format.monthName(to)}>
        <MonthStanding goal={goal} inMonth={goal.now} month={to} />
      </TableCell>
      <TableCell label={tab.compare.what}>
        <WhatChanged goal={goal} lang={lang} />
      </TableCell>
    </tr>
  );
}

interface MonthStandingProps {
  readonly goal: ComparedGoal;
  readonly inMonth: StandingInMonth | undefined;
  readonly month: Month;
}

/** Standing of the goal in the month, linked to its page for that month. */
function MonthStanding({ goal, inMonth, month }: MonthStandingProps) {
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
