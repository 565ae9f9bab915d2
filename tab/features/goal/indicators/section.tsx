import { clsx } from 'clsx';
import { useId } from 'react';
import type { GoalView, SectionView } from '../../../../contract/portfolio/goal.ts';
import type { Day } from '../../../../domain/common/month.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorCharts } from './indicator-charts.tsx';
import { Indicators } from './indicators.tsx';
import { Phases } from '../phases.tsx';
import { Risks } from '../risks.tsx';
import base from '../../../components/layout/base.module.css';
import sectionHeading from '../../../components/layout/section-heading.module.css';
import styles from './section.module.css';

interface Props {
  readonly section: SectionView;
  readonly goal: GoalView;
  readonly today: Day;
}

/** The goal itself, or one sub-goal. */
export function GoalSection({ section, goal, today }: Props) {
  const { tab } = useWords();
  const id = useId();
  const lang = goal.body.contentLanguage;
  const { answer } = section;
  const alone = goal.sections.length === 1;
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2
        id={id}
        className={clsx(sectionHeading.heading, styles.name)}
        lang={section.name === undefined ? undefined : lang}
      >
        {section.name ?? (alone ? tab.goal.progress : tab.goal.whole)}
      </h2>
      {section.description !== undefined && section.description !== '' && (
        <p className={clsx(base.lines, base.readingWidth, styles.text)} lang={lang}>
          {section.description}
        </p>
      )}
      {!alone && answer && (
        <>
          <ForecastBadge standing={answer.forecast} />
          {answer.explanation !== '' && (
            <p className={clsx(base.lines, base.readingWidth, styles.text)} lang={lang}>
              {answer.explanation}
            </p>
          )}
        </>
      )}
      {section.phases.length > 0 && (
        <>
          <h3 className={clsx(base.subheading, styles.part)}>{tab.goal.phases}</h3>
          <Phases section={section} lang={lang} />
        </>
      )}
      {section.indicators.length > 0 && (
        <>
          <h3 className={clsx(base.subheading, styles.part)}>{tab.goal.indicators}</h3>
          <Indicators section={section} goal={goal} today={today} />
          <IndicatorCharts section={section} goal={goal} />
        </>
      )}
      <h3 className={clsx(base.subheading, styles.part)}>{tab.goal.risks}</h3>
      <Risks risks={answer?.risks ?? []} lang={lang} />
    </section>
  );
}
