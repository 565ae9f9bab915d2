import { clsx } from 'clsx';
import { Link } from '@fluentui/react-components';
import type { Month } from '../../../../domain/common/month.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { describeValueBriefly } from '../../../components/words/indicator-words.ts';
import { useIsInTeams } from '../../../lib/host/host-kind.ts';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { ShownItem } from '../agenda/agenda-items.ts';
import { Announcement } from '../clock/announcement.tsx';
import base from '../../../components/layout/base.module.css';
import styles from './presenter-current-item.module.css';

interface Props {
  readonly items: readonly ShownItem[];
  /** -1 for a goal that the reader may not see. */
  readonly index: number;
  readonly month: Month;
  readonly lang: string;
}

export function PresenterCurrentItem({ items, index, month, lang }: Props) {
  const words = useWords();
  const { tab } = words;
  const { meetingPage } = tab;
  // In Teams, a link would open a browser window in which the reader is not signed in.
  const inTeams = useIsInTeams();
  const goal = items[index]?.shown;
  const next = items[index + 1]?.shown;
  return (
    <>
      <section className={styles.box}>
        <h2 className={clsx(base.quietText, base.smallHeading)}>
          {goal
            ? `${meetingPage.now} · ${meetingPage.position(index + 1, items.length)}`
            : meetingPage.now}
        </h2>
        {goal ? (
          <>
            <p className={clsx(base.lines, styles.text)} lang={lang}>
              {inTeams ? (
                <span className={styles.name}>{goal.name}</span>
              ) : (
                <Link
                  className={styles.name}
                  target="_blank"
                  rel="opener"
                  href={pageHref({ kind: 'goal', goal: goal.id, month })}
                >
                  {goal.name}
                </Link>
              )}
            </p>
            <div>
              <ForecastBadge standing={goal.standing} />
            </div>
            {goal.explanation !== undefined && (
              <p className={clsx(base.lines, styles.text)} lang={lang}>
                {goal.explanation}
              </p>
            )}
            {goal.weakest && (
              <p className={clsx(base.lines, styles.text)}>
                <span lang={lang}>{goal.weakest.indicator.name}</span>
                {': '}
                <span>
                  {describeValueBriefly(goal.weakest.indicator, goal.weakest.value, words)}
                </span>
              </p>
            )}
          </>
        ) : (
          <p className={clsx(base.lines, styles.text)}>{meetingPage.noAccess}</p>
        )}
      </section>
      {goal && (
        <p className={base.quietText}>
          {next ? (
            <>
              <span>{`${meetingPage.then}: `}</span>
              <span lang={lang}>{next.name}</span>
              {', '}
              <span>{words.common.standing[next.standing]}</span>
            </>
          ) : (
            meetingPage.lastOne
          )}
        </p>
      )}
      <Announcement items={items} index={index} place={undefined} />
    </>
  );
}
