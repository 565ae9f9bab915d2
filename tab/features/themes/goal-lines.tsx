import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PortfolioGoal } from '../../../contract/portfolio/portfolio.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { Language } from '../../../domain/common/person.ts';
import { phasesOf } from '../../../domain/portfolio/phase-reach.ts';
import { useCollapsedList } from '../../components/layout/use-collapsed-list.tsx';
import { ForecastBadge } from '../../components/marks/forecast-badge.tsx';
import { PhaseSteps } from '../../components/marks/phase-steps.tsx';
import { TrajectoryStrip } from '../../components/marks/trajectory-strip.tsx';
import { pageHref } from '../../lib/navigation/go-to-page.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 9.6em 12.4em 10em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media screen and (max-width: 860px)': { display: 'flex', flexWrap: 'wrap' },
  },
  name: { overflowWrap: 'anywhere', '@media screen and (max-width: 860px)': { flexBasis: '100%' } },
});

interface Props {
  readonly goals: readonly PortfolioGoal[];
  readonly month: Month;
  readonly lang: Language;
}

export function GoalLines({ goals, month, lang }: Props) {
  const styles = useStyles();
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
            <PhaseSteps phases={phasesOf(goal)} />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
