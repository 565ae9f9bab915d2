import { Link } from '@fluentui/react-components';
import type { PortfolioGoal } from '../../../contract/portfolio/portfolio.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { phasesOfGoal } from '../../../domain/portfolio/phase-progress.ts';
import { useCollapsedList } from '../../components/layout/use-collapsed-list.tsx';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { PhaseSteps } from '../../components/marks/phase-steps.tsx';
import { TrajectoryStrip } from '../../components/marks/trajectory-strip.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import styles from './goal-lines.module.css';

interface Props {
  readonly goals: readonly PortfolioGoal[];
  readonly month: Month;
  readonly lang: Language;
}

export function GoalLines({ goals, month, lang }: Props) {
  const [shown, rest] = useCollapsedList(goals);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((goal) => (
          <li key={goal.id} className={styles.line}>
            <Link
              className={styles.name}
              lang={lang}
              href={pageHref({ kind: 'goal', goal: goal.id, month })}
            >
              {goal.name}
            </Link>
            <ForecastBadge standing={goal.standing} />
            <TrajectoryStrip points={goal.trajectory} />
            <PhaseSteps phases={phasesOfGoal(goal)} />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
