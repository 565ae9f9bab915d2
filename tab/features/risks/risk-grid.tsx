import { useId } from 'react';
import { clsx } from 'clsx';
import type { RiskView } from '../../../contract/portfolio/risks.ts';
import type { RiskSize } from '../../../contract/paths-and-queries/page-filters.ts';
import { severityBand } from '../../../domain/portfolio/risk-portfolio.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../domain/goal/risk.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useWords } from '../../lib/words/words-context.ts';
import { isOfSize } from './risk-words.ts';
import base from '../../components/layout/base.module.css';
import severities from './severity.module.css';
import styles from './risk-grid.module.css';

const HIGHEST_FIRST = RISK_LEVELS.toReversed();

interface Props {
  readonly risks: readonly RiskView[];
  readonly chosen: RiskSize | undefined;
  /** `undefined` when the chosen cell is pressed again, which selects all risks. */
  readonly onChoose: (size: RiskSize | undefined) => void;
}

export function RiskGrid({ risks, chosen, onChoose }: Props) {
  const { tab, common } = useWords();
  const { riskPage } = tab;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{riskPage.grid}</SectionHeading>
      <p className={clsx(base.quiet, base.notOnPaper, styles.hint)}>
        <span>{riskPage.gridHint}</span>{' '}
        <span className={styles.scale}>
          {riskPage.scale(common.riskLevel[1], common.riskLevel[5])}
        </span>
      </p>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={clsx(styles.header, styles.corner)}>
              {riskPage.likelihood}
            </th>
            <th scope="colgroup" colSpan={RISK_LEVELS.length} className={styles.header}>
              {riskPage.impact}
            </th>
          </tr>
          <tr>
            {RISK_LEVELS.map((impact) => (
              <th key={impact} scope="col" className={styles.header}>
                <Level level={impact} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HIGHEST_FIRST.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row" className={clsx(styles.header, styles.rowHeader)}>
                <Level level={likelihood} />
              </th>
              {RISK_LEVELS.map((impact) => (
                <SizeCell
                  key={impact}
                  size={{ likelihood, impact }}
                  risks={risks}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Level({ level }: { readonly level: RiskLevel }) {
  return (
    <>
      <span className={clsx(base.strong, styles.level)}>{level}</span>{' '}
      <span className={styles.word}>{useWords().common.riskLevel[level]}</span>
    </>
  );
}

function SizeCell({ size, risks, chosen, onChoose }: Props & { readonly size: RiskSize }) {
  const { tab, common } = useWords();
  const band = severityBand(size);
  const count = risks.filter((risk) => isOfSize(risk, size)).length;
  const pressed = chosen?.likelihood === size.likelihood && chosen.impact === size.impact;
  return (
    <td className={clsx(styles.cell, severities[band])}>
      {count === 0 ? (
        <span className={base.visuallyHidden}>0</span>
      ) : (
        <button
          type="button"
          className={styles.button}
          aria-pressed={pressed}
          aria-label={tab.riskPage.cell(
            count,
            common.riskLevel[size.likelihood],
            common.riskLevel[size.impact],
            tab.riskPage.severity[band],
          )}
          onClick={() => onChoose(pressed ? undefined : size)}
        >
          {count}
        </button>
      )}
    </td>
  );
}
