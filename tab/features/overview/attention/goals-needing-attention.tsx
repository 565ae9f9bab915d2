import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import { useId } from 'react';
import type { PortfolioGoal, PortfolioView } from '../../../../contract/portfolio/portfolio.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { describeValueBriefly } from '../../../components/words/indicator-words.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useFirstViewWords, type FirstViewWords } from '../../../lib/words/words-context.ts';
import { useCollapsedList } from '../../../components/layout/use-collapsed-list.tsx';
import { excerpt, needingAttention, newestForecast, previousForecast } from './attention-rules.ts';
import base from '../../../components/layout/base.module.css';
import styles from './goals-needing-attention.module.css';

/** The goals that need attention, worst first. */
export function Attention({ portfolio }: { readonly portfolio: PortfolioView }) {
  const { overview } = useFirstViewWords().tab;
  const id = useId();
  const [goals, rest] = useCollapsedList(needingAttention(portfolio.goals));
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{overview.attention}</SectionHeading>
      {goals.length === 0 ? (
        <p>{overview.attentionNone}</p>
      ) : (
        <ul className={base.plainList}>
          {goals.map((goal) => (
            <Item key={goal.id} goal={goal} portfolio={portfolio} />
          ))}
        </ul>
      )}
      {rest}
    </section>
  );
}

interface ItemProps {
  readonly goal: PortfolioGoal;
  readonly portfolio: PortfolioView;
}

function Item({ goal, portfolio }: ItemProps) {
  const words = useFirstViewWords();
  const lang = portfolio.body.contentLanguage;
  const before = previousForecastText({ goal, portfolio }, words);
  const { weakest } = goal;
  return (
    <li className={styles.item}>
      <div className={base.line}>
        <Link
          className={clsx(base.strong, styles.name)}
          lang={lang}
          href={pageHref({ kind: 'goal', goal: goal.id, month: portfolio.month.month })}
        >
          {goal.name}
        </Link>
        <ForecastBadge standing={goal.standing} />
        {before !== undefined && <span className={base.quiet}>{before}</span>}
      </div>
      {goal.explanation !== undefined && (
        <p className={clsx(base.readingWidth, styles.text)} lang={lang}>
          {excerpt(goal.explanation)}
        </p>
      )}
      {weakest && (
        <p className={clsx(base.readingWidth, styles.text)}>
          <span lang={lang}>{weakest.indicator.name}</span>
          {': '}
          <span>{describeValueBriefly(weakest.indicator, weakest.value, words)}</span>
        </p>
      )}
    </li>
  );
}

/** The previous forecast, or how long the goal has had none. */
function previousForecastText(
  { goal, portfolio }: ItemProps,
  words: FirstViewWords,
): string | undefined {
  const { tab, common, format } = words;
  const name = (past: NonNullable<ReturnType<typeof newestForecast>>): [string, string] => [
    common.forecast[past.forecast],
    format.monthName(past.month),
  ];
  if (goal.standing === 'silent') {
    const past = newestForecast(goal);
    return past ? tab.overview.lastForecast(...name(past)) : tab.overview.noAnswerYet;
  }
  const past = previousForecast(goal, portfolio.month.month);
  return past && past.forecast !== goal.standing
    ? tab.overview.previously(...name(past))
    : undefined;
}
