import { makeStyles, tokens } from '@fluentui/react-components';
import type { PhasePoint, SectionStanding } from '../../../../domain/portfolio/portfolio.ts';
import { reachOf } from '../../../../domain/portfolio/phase-reach.ts';
import { forcedText } from '../../../components/layout/forced-colors.ts';
import { ForecastBadge } from '../../../components/marks/forecast-badge.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { SIZE, useSlideStyles } from './slide-styles.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', marginBlock: tokens.spacingVerticalXS },
  step: {
    flex: '1 1 0',
    height: '0.8em',
    color: tokens.colorBrandForeground1,
    border: '2px solid currentColor',
    boxSizing: 'border-box',
    printColorAdjust: 'exact',
    ...forcedText,
  },
  fill: {
    height: '100%',
    backgroundColor: 'currentColor',
    forcedColorAdjust: 'none',
    ...forcedText,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  reach: { fontWeight: tokens.fontWeightSemibold },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: SIZE.small,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly sections: readonly SectionStanding[];
  readonly lang: string;
}

/** One wide bar per section; a goal with one section also names its phases. */
export function SlidePhases({ sections, lang }: Props) {
  const slide = useSlideStyles();
  const styles = useStyles();
  const { tab, common } = useWords();
  const withPhases = sections.filter(({ phases }) => phases.length > 0);
  if (withPhases.length === 0) return null;
  const alone = sections.length === 1;
  return (
    <section className={slide.block}>
      <h2 className={slide.heading}>{tab.goal.phases}</h2>
      {withPhases.map((section) => (
        <div key={section.id} className={slide.item}>
          {!alone && (
            <p className={styles.line}>
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
  const styles = useStyles();
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
      <p className={styles.line}>
        <span className={styles.reach}>{format.percent(reachOf(phases) ?? 0)}</span>
        <span>{tab.overview.phasesDone(done, phases.length)}</span>
      </p>
    </>
  );
}
