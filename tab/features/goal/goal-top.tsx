import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { GoalView } from '../../../contract/portfolio/goal.ts';
import type { Month } from '../../../domain/common/month.ts';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { MonthSelect } from '../../components/fields/month-select.tsx';
import { BackLink } from '../../components/layout/back-link.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { ShareLink } from '../../components/actions/share-link.tsx';
import { goTo, pageHref } from '../../lib/navigation/go-to-page.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { forecastSince } from '../../components/words/forecast-since.ts';
import base from '../../components/layout/base.module.css';
import heading from '../../components/layout/page-heading.module.css';
import styles from './goal-top.module.css';

export function GoalTop({ goal }: { readonly goal: GoalView }) {
  const { tab, common, format } = useWords();
  const { body, standing, answer, month, place, previous, next } = goal;
  const since = forecastSince(standing);
  const opened = (id: GoalView['id']): string =>
    pageHref({ kind: 'goal', goal: id, month: month.month });
  return (
    <>
      <div className={heading.around}>
        <nav aria-label={tab.goal.around} className={heading.nav}>
          <BackLink to={{ kind: 'overview', month: month.month }} text={tab.goal.back} />
          {place && <span>{tab.goal.place(place.position, place.of)}</span>}
          {previous && <Link href={opened(previous.id)}>{tab.goal.previous(previous.name)}</Link>}
          {next && <Link href={opened(next.id)}>{tab.goal.next(next.name)}</Link>}
        </nav>
        <div className={base.buttons}>
          <MonthSelect
            month={month.month}
            months={goal.months}
            onChange={(chosen: Month) => goTo({ kind: 'goal', goal: goal.id, month: chosen })}
          />
          <ShareLink page={{ kind: 'goal', goal: goal.id, month: month.month }} label={goal.name} />
        </div>
      </div>
      <PageHeading title={goal.name} lang={body.contentLanguage}>
        {goal.name}
      </PageHeading>
      {goal.archived && (
        <p>
          {tab.register.form.archivedSince(format.instant(goal.archived.at), goal.archived.reason)}
        </p>
      )}
      <div className={clsx(base.line, styles.standing)}>
        <ForecastBadge standing={standing.standing} large />
        {since && <span className={base.quiet}>{tab.goal.since(format.monthName(since))}</span>}
        {standing.standing === 'silent' && (
          <span className={base.quiet}>
            {answer
              ? tab.overview.silentMonths(Math.max(1, standing.silentMonths))
              : tab.goal.notAnswered}
          </span>
        )}
        {standing.standing === 'silent' && standing.forecast && answer && (
          <span className={base.quiet}>
            {tab.overview.lastForecast(
              common.forecast[standing.forecast],
              format.monthName(answer.month),
            )}
          </span>
        )}
      </div>
      <p className={clsx(base.quiet, styles.line)}>
        <span className={base.sentenceCase}>
          {goal.binding ? common.binding : tab.goal.notBinding}
        </span>
        {answer && <span>{tab.goal.answeredBy(format.instant(answer.at), answer.by.name)}</span>}
        {answer && answer.month !== month.month && (
          <span>{tab.goal.answeredInMonth(format.monthName(answer.month))}</span>
        )}
      </p>
      {goal.may.checkIn && month.state === 'open' && (
        <p className={clsx(base.notOnPaper, styles.acts)}>
          <Link href={pageHref({ kind: 'check-in', goal: goal.id, month: month.month })}>
            {tab.goal.checkIn(format.monthName(month.month))}
          </Link>
        </p>
      )}
    </>
  );
}
