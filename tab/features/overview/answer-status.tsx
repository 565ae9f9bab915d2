import type { MonthView } from '../../../contract/common/organisation.ts';
import type { AnswerState } from '../../../domain/goal/on-time-or-late.ts';
import type { StandingTotals } from '../../../domain/portfolio/portfolio.ts';
import type { Day } from '../../../domain/common/month.ts';
import { useFirstViewWords, type FirstViewWords } from '../../lib/words/words-context.ts';
import base from '../../components/layout/base.module.css';

interface Props {
  readonly month: MonthView;
  readonly answers: Readonly<Record<AnswerState, number>>;
  readonly totals: StandingTotals;
  readonly today: Day;
}

export function AnswerStatus({ month, answers, totals, today }: Props) {
  const words = useFirstViewWords();
  const answered = answers['on-time'] + answers.late;
  const expected = answered + answers.pending + answers.missed;
  const followed = Object.values(totals).reduce((sum, count) => sum + count, 0);
  const carried = followed - totals.silent - answered;
  return (
    <p className={base.remark}>
      <span>
        {words.tab.overview.answered(words.format.monthName(month.month), answered, expected)}
      </span>{' '}
      {carried > 0 && <span>{`${words.tab.overview.carried(carried)} `}</span>}
      <span>{untilWords(month, today, words)}</span>
    </p>
  );
}

export function untilWords(
  month: MonthView,
  today: Day,
  { tab, format }: Pick<FirstViewWords, 'tab' | 'format'>,
): string {
  const { overview } = tab;
  if (month.state === 'closed') return overview.monthClosed;
  if (month.state === 'not-yet-open') return overview.opens(format.dayInWords(month.opensOn));
  return today <= month.dueOn
    ? overview.dueBy(format.dayInWords(month.dueOn))
    : overview.lateUntil(format.dayInWords(month.closesOn));
}
