import { Link } from '@fluentui/react-components';
import { clsx } from 'clsx';
import type { OpenedMonthView } from '../../../contract/months/months.ts';
import type { Month } from '../../../domain/common/month.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { Table } from '../../components/tables/table.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly months: readonly OpenedMonthView[];
  readonly chosen: Month | undefined;
}

/** Number of newest months that are not folded. */
const NEWEST = 3;

/** Lists the months, newest first. */
export function MonthLists({ months, chosen }: Props) {
  const { list, earlier } = useWords().tab.months;
  const [before, newest] = [months.slice(0, -NEWEST), months.slice(-NEWEST)];
  return (
    <>
      <MonthTable label={list} months={newest} chosen={chosen} />
      {before.length > 0 && (
        <details open={before.some(({ month }) => month === chosen)} className={base.below}>
          <summary className={base.item}>{earlier(before.length)}</summary>
          <MonthTable label={earlier(before.length)} months={before} chosen={chosen} />
        </details>
      )}
    </>
  );
}

function MonthTable({ label, months, chosen }: Props & { readonly label: string }) {
  const { tab, format } = useWords();
  const { columns, ...texts } = tab.months;
  return (
    <Table
      label={label}
      rows={months.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        {
          name: columns.month,
          cell: ({ month }) => (
            <Link
              href={pageHref({ kind: 'months', month })}
              className={clsx(base.sentenceCase, chosen === month && base.strong)}
              aria-current={chosen === month ? 'true' : undefined}
            >
              {format.monthName(month)}
            </Link>
          ),
        },
        {
          name: columns.state,
          cell: ({ state }) => <span className={base.sentenceCase}>{texts.state[state]}</span>,
        },
        {
          name: columns.opens,
          cell: ({ opensOn }) => format.day(opensOn),
        },
        { name: columns.due, cell: ({ dueOn }) => format.day(dueOn) },
        {
          name: columns.closes,
          cell: ({ closesOn }) => format.day(closesOn),
        },
        {
          name: columns.answers,
          cell: ({ answers }) => texts.answered(answers),
        },
      ]}
    />
  );
}
