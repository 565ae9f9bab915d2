import { clsx } from 'clsx';
import type { PhasePoint, SectionStanding } from '../../../../domain/portfolio/portfolio.ts';
import { averagePercentDone } from '../../../../domain/portfolio/phase-progress.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import base from '../../../components/layout/base.module.css';
import slide from './slide.module.css';
import styles from './slide-phases.module.css';

interface Props {
  readonly sections: readonly SectionStanding[];
  readonly lang: string;
}

/** One wide bar per section; a goal with one section also names its phases. */
export function SlidePhases({ sections, lang }: Props) {
  const { tab, common } = useWords();
  const withPhases = sections.filter(({ phases }) => phases.length > 0);
  if (withPhases.length === 0) return null;
  const alone = sections.length === 1;
  return (
    <section className={slide.block}>
      <h2 className={slide.heading}>{tab.goal.phases}</h2>
      {withPhases.map((section) => (
        <div key={section.id} className={base.item}>
          {!alone && (
            <p className={clsx(base.text, base.line)}>
              <span lang={section.name === undefined ? undefined : lang}>
                {section.name ?? tab.goal.whole}
              </span>
              {section.forecast && <ForecastBadge standing={section.forecast} />}
            </p>
          )}
          <Bar phases={section.phases} />
          {alone && (
            <ul className={styles.names}>
              {section.phases.map((phase) => (
                <li key={phase.id}>
                  <span lang={lang}>{phase.name}</span>
                  {': '}
                  <span>{common.phaseStatus[phase.status]}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function Bar({ phases }: { readonly phases: readonly PhasePoint[] }) {
  const { tab, format } = useWords();
  const done = phases.filter(({ status }) => status === 'done').length;
  return (
    <>
      <div aria-hidden="true" className={styles.bar}>
        {phases.map((phase) => (
          <div key={phase.id} className={styles.step}>
            <div className={styles.fill} style={{ width: `${phase.reach}%` }} />
          </div>
        ))}
      </div>
      <p className={clsx(base.text, base.line)}>
        <span className={base.strong}>{format.percent(averagePercentDone(phases) ?? 0)}</span>
        <span>{tab.overview.phasesDone(done, phases.length)}</span>
      </p>
    </>
  );
}
