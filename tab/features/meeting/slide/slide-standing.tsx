import type { GoalView } from '../../../../contract/portfolio/goal.ts';
import { forecastSince } from '../../../components/words/forecast-since.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import styles from './slide.module.css';

export function SlideStanding({ standing }: { readonly standing: GoalView['standing'] }) {
  const { tab, common, format } = useWords();
  const { previousForecast, forecast, turn, silentMonths } = standing;
  const silent = standing.standing === 'silent';
  const since = silent ? undefined : forecastSince(standing);
  const turned = turn === 'worse' || turn === 'better' ? previousForecast : undefined;
  const last = standing.trajectory.findLast((point) => point.forecast !== undefined);
  return (
    <p className={styles.standing}>
      <span className={styles.forecast}>
        <StandingMark mark={standing.standing} size={32} />
        <span className={base.sentenceCase}>{common.standing[standing.standing]}</span>
      </span>
      {since && <span className={styles.quiet}>{tab.goal.since(format.monthName(since))}</span>}
      {turned && (
        <span className={styles.quiet}>{tab.meetingPage.turnedFrom(common.forecast[turned])}</span>
      )}
      {silent && forecast && last && (
        <>
          <span className={styles.quiet}>
            {tab.overview.silentMonths(Math.max(1, silentMonths))}
          </span>
          <span className={styles.quiet}>
            {tab.overview.lastForecast(common.forecast[forecast], format.monthName(last.month))}
          </span>
        </>
      )}
      {silent && !forecast && <span className={styles.quiet}>{tab.goal.notAnswered}</span>}
    </p>
  );
}
