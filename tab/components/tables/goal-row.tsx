import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { OrganisationView } from '../../../contract/common/organisation.ts';
import type { PortfolioGoal } from '../../../contract/portfolio/portfolio.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { Month } from '../../../domain/common/month.ts';
import type { SectionStanding } from '../../../domain/portfolio/portfolio.ts';
import { phasesOf } from '../../../domain/portfolio/phase-reach.ts';
import { TableCell } from './table-cell.tsx';
import { ForecastBadge } from '../marks/forecast-badge.tsx';
import { shortWords } from '../words/indicator-words.ts';
import { PersonNames } from '../words/person-names.tsx';
import { PhaseSteps } from '../marks/phase-steps.tsx';
import { useSentenceCase } from '../words/sentence-case.ts';
import { NARROW, useTableStyles } from './table-styles.ts';
import { TrajectoryStrip } from '../marks/trajectory-strip.tsx';
import { useVisuallyHidden } from '../layout/visually-hidden.ts';
import { pageHref } from '../../lib/navigation/go-to-page.ts';
import { useFirstViewWords } from '../../lib/words/words-context.ts';
import { useGoalTableStyles } from './goal-table-styles.ts';
import { subGoalsOf } from './sub-goals.ts';

const useStyles = makeStyles({
  name: { [NARROW]: { display: 'block' } },
  link: { fontWeight: tokens.fontWeightSemibold },
  binding: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strip: { '& [role="img"]': { flexWrap: 'wrap' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { display: 'inline-block', fontWeight: tokens.fontWeightSemibold },
  sub: { paddingInlineStart: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
  subName: {
    display: 'block',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  empty: { [NARROW]: { display: 'none' } },
});

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
  const styles = useStyles();
  const table = useTableStyles();
  const grid = useGoalTableStyles();
  const capital = useSentenceCase();
  const words = useFirstViewWords();
  const { tab, common, format } = words;
  const { columns } = tab.overview;
  const { contentLanguage } = body;
  const { weakest } = goal;
  return (
    <tr role="row" className={mergeClasses(table.row, grid.row, lazy && grid.lazy)}>
      <th role="rowheader" scope="row" className={mergeClasses(table.cell, styles.name)}>
        <Link
          className={styles.link}
          lang={contentLanguage}
          href={pageHref({ kind: 'goal', goal: goal.id, month })}
        >
          {goal.name}
        </Link>
        {goal.binding && (
          <div className={styles.binding}>
            <span className={capital}>{common.binding}</span>
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
        <PhaseSteps phases={phasesOf(goal)} />
      </TableCell>
      <TableCell label={columns.weakest}>
        {weakest ? (
          <>
            <span lang={contentLanguage}>{weakest.indicator.name}</span>{' '}
            <span className={styles.figure}>
              {shortWords(weakest.indicator, weakest.value, words)}
            </span>
          </>
        ) : (
          <span className={styles.quiet}>
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
          <span className={styles.quiet}>{tab.overview.neverAnswered}</span>
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
  const styles = useStyles();
  const table = useTableStyles();
  const grid = useGoalTableStyles();
  const hidden = useVisuallyHidden();
  const { tab } = useFirstViewWords();
  const { columns } = tab.overview;
  return (
    <tr role="row" className={mergeClasses(table.row, grid.row, lazy && grid.lazy)}>
      <th
        role="rowheader"
        scope="row"
        className={mergeClasses(table.cell, styles.name, styles.sub)}
      >
        <span className={styles.subName}>
          <span lang={lang}>{section.name}</span>
          <span className={hidden}>{tab.overview.subGoalOf(goal.name)}</span>
        </span>
      </th>
      <TableCell label={columns.forecast}>
        <ForecastBadge standing={section.forecast ?? 'silent'} />
      </TableCell>
      <td role="cell" className={mergeClasses(table.cell, styles.empty)} />
      <TableCell label={columns.phases}>
        <PhaseSteps phases={section.phases} />
      </TableCell>
      <td role="cell" colSpan={3} className={mergeClasses(table.cell, grid.rest)} />
    </tr>
  );
}
