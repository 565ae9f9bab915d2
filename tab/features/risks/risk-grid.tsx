import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RiskView } from '../../../contract/portfolio/risks.ts';
import type { RiskSize } from '../../../contract/addresses/page-filters.ts';
import { severityBand } from '../../../domain/portfolio/risk-portfolio.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../domain/goal/risk.ts';
import { FORCED } from '../../components/layout/forced-colors.ts';
import { NOT_ON_PAPER } from '../../components/print/not-on-paper.ts';
import { SectionHeading } from '../../components/layout/section-heading.tsx';
import { useVisuallyHidden } from '../../components/layout/visually-hidden.ts';
import { useWords } from '../../lib/words/words-context.ts';
import { isOfSize } from './risk-words.ts';
import { useSeverityStyles } from './severity-styles.ts';

const NARROW_GRID = '@media (max-width: 480px)';

const useStyles = makeStyles({
  hint: {
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    ...NOT_ON_PAPER,
  },
  scale: { display: 'none', [NARROW_GRID]: { display: 'inline' } },
  table: {
    width: '100%',
    maxWidth: '34em',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '2px',
  },
  header: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'center',
    verticalAlign: 'bottom',
  },
  rowHeader: {
    textAlign: 'start',
    verticalAlign: 'middle',
    [NARROW_GRID]: { textAlign: 'center' },
  },
  corner: { width: '22%', textAlign: 'start', [NARROW_GRID]: { width: '38%' } },
  level: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  word: { display: 'block', [NARROW_GRID]: { display: 'none' } },
  cell: {
    padding: 0,
    textAlign: 'center',
    height: '44px',
    [FORCED]: { outline: '1px solid GrayText' },
  },
  button: {
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    width: '100%',
    height: '44px',
    boxSizing: 'border-box',
    padding: 0,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
    '&[aria-pressed="true"]': {
      border: `3px solid ${tokens.colorNeutralForeground1}`,
      [FORCED]: { border: '3px solid Highlight' },
    },
  },
});

const HIGHEST_FIRST = RISK_LEVELS.toReversed();

interface Props {
  readonly risks: readonly RiskView[];
  readonly chosen: RiskSize | undefined;
  /** `undefined` when the chosen cell is pressed again, which selects all. */
  readonly onChoose: (size: RiskSize | undefined) => void;
}

export function RiskGrid({ risks, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { tab, common } = useWords();
  const { riskPage } = tab;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{riskPage.grid}</SectionHeading>
      <p className={styles.hint}>
        <span>{riskPage.gridHint}</span>{' '}
        <span className={styles.scale}>
          {riskPage.scale(common.riskLevel[1], common.riskLevel[5])}
        </span>
      </p>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={mergeClasses(styles.header, styles.corner)}>
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
              <th scope="row" className={mergeClasses(styles.header, styles.rowHeader)}>
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
  const styles = useStyles();
  return (
    <>
      <span className={styles.level}>{level}</span>{' '}
      <span className={styles.word}>{useWords().common.riskLevel[level]}</span>
    </>
  );
}

function SizeCell({ size, risks, chosen, onChoose }: Props & { readonly size: RiskSize }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const severities = useSeverityStyles();
  const { tab, common } = useWords();
  const band = severityBand(size);
  const count = risks.filter((risk) => isOfSize(risk, size)).length;
  const pressed = chosen?.likelihood === size.likelihood && chosen.impact === size.impact;
  return (
    <td className={mergeClasses(styles.cell, severities[band])}>
      {count === 0 ? (
        <span className={hidden}>0</span>
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
