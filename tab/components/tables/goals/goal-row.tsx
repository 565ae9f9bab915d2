import { Link } from '@fluentui/react-components';
import { memo } from 'react';
import { clsx } from 'clsx';
import type { OrganisationView } from '../../../../contract/common/organisation.ts';
import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import type { Language } from '../../../../domain/common/person.ts';
import type { Month } from '../../../../domain/common/month.ts';
import type { SectionStanding } from '../../../../domain/portfolio/portfolio.ts';
import { phasesOfGoal } from '../../../../domain/portfolio/phase-progress.ts';
import { TableCell } from '../table-cell.tsx';
import { ForecastBadge } from '../../marks/forecast-badge.tsx';
import { describeValueBriefly } from '../../words/indicator-words.ts';
import { PersonNames } from '../../words/person-names.tsx';
import { PhaseSteps } from '../../marks/phase-steps.tsx';
import { TrajectoryStrip } from '../../marks/trajectory-strip.tsx';
import { pageHref } from '../../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../../lib/words/words-context.ts';
import { subGoalsOf } from './sub-goals.ts';
import base from '../../layout/base.module.css';
import table from '../table.module.css';
import grid from './goal-table.module.css';
import styles from './goal-row.module.css';

interface Props {
  readonly goal: PortfolioGoal;
  readonly month: Month;
  readonly body: OrganisationView;
  /** Skips rendering while the row is far from the viewport. */
  readonly lazy: boolean;
}

/** Rows of a goal and its sub-goals. Memoized: only a changed goal renders again. */
export const GoalRow = memo(function GoalRow({ goal, month, body, lazy }: Props) {
  return (
    <>
      <OwnRow goal={goal} month={month} body={body} lazy={lazy} />
      {subGoalsOf(goal).map((section) => (
        <SubGoalRow
          key={section.id}
          section={section}
          goal={goal}
          lang={body.contentLanguage}
          lazy={lazy}
        />
      ))}
    </>
  );
});

function OwnRow({ goal, month, body, lazy }: Props) {
  const words = useFirstViewWords();
  const { tab, common, format } = words;
  const { columns } = tab.overview;
  const { contentLanguage } = body;
  const { weakest } = goal;
  return (
    <tr role="row" className={clsx(table.row, grid.row, lazy && grid.lazy)}>
      <th role="rowheader" scope="row" className={clsx(table.cell, table.unlabelled)}>
        <Link
          className={base.strong}
          lang={contentLanguage}
          href={pageHref({ kind: 'goal', goal: goal.id, month })}
        >
          {goal.name}
        </Link>
        {goal.binding && (
          <div className={base.quietSmall}>
            <span className={base.sentenceCase}>{common.binding}</span>
          </div>
        )}
      </th>
      <TableCell label={columns.forecast}>
        <ForecastBadge standing={goal.standing} />
      </TableCell>
      <TableCell label={columns.months} className={styles.strip}>
        <TrajectoryStrip points={goal.trajectory} />
      </TableCell>
      <TableCell label={columns.phases}>
        <PhaseSteps phases={phasesOfGoal(goal)} />
      </TableCell>
      <TableCell label={columns.weakest}>
        {weakest ? (
          <>
            <span lang={contentLanguage}>{weakest.indicator.name}</span>{' '}
            <span className={clsx(base.strong, styles.figure)}>
              {describeValueBriefly(weakest.indicator, weakest.value, words)}
            </span>
          </>
        ) : (
          <span className={base.quiet}>
            {goal.indicators === 0 ? tab.overview.noIndicators : tab.overview.noneLacking}
          </span>
        )}
      </TableCell>
      <TableCell label={columns.owner}>
        <PersonNames people={goal.owners} />
      </TableCell>
      <TableCell label={columns.answered} className={table.number}>
        {goal.answeredOn ? (
          <span>{format.day(goal.answeredOn)}</span>
        ) : (
          <span className={base.quiet}>{tab.overview.neverAnswered}</span>
        )}
      </TableCell>
    </tr>
  );
}

interface SubGoalProps {
  readonly section: SectionStanding;
  readonly goal: PortfolioGoal;
  readonly lang: Language;
  readonly lazy: boolean;
}

function SubGoalRow({ section, goal, lang, lazy }: SubGoalProps) {
  const { tab } = useFirstViewWords();
  const { columns } = tab.overview;
  return (
    <tr role="row" className={clsx(table.row, grid.row, lazy && grid.lazy)}>
      <th
        role="rowheader"
        scope="row"
        className={clsx(table.cell, table.unlabelled, base.quiet, styles.sub)}
      >
        <span className={styles.subName}>
          <span lang={lang}>{section.name}</span>
          <span className={base.visuallyHidden}>{tab.overview.subGoalOf(goal.name)}</span>
        </span>
      </th>
      <TableCell label={columns.forecast}>
        <ForecastBadge standing={section.forecast ?? 'silent'} />
      </TableCell>
      <td role="cell" className={clsx(table.cell, styles.empty)} />
      <TableCell label={columns.phases}>
        <PhaseSteps phases={section.phases} />
      </TableCell>
      <td role="cell" colSpan={3} className={clsx(table.cell, grid.rest)} />
    </tr>
  );
}
