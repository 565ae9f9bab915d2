import { makeStyles, tokens } from '@fluentui/react-components';
import { periodsOf, type KeyIndicator } from '../../../../domain/portfolio/theme-notes.ts';
import type { Language } from '../../../../domain/common/person.ts';
import { LineChart } from '../../../components/charts/line-chart.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { useThemeStyles } from '../theme-styles.ts';
import { aimOf, figuresInWords, targetInWords } from '../theme-words.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 19em), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: 'tabular-nums',
    margin: 0,
  },
});

interface Props {
  readonly indicators: readonly KeyIndicator[];
  readonly lang: Language;
}

/** Small charts side by side; an indicator with fewer than two figures gets none. */
export function KeyIndicators({ indicators, lang }: Props) {
  const shared = useThemeStyles();
  const styles = useStyles();
  const { tab } = useWords();
  return (
    <ul className={styles.grid}>
      {indicators.map((indicator) => (
        <li key={indicator.id} className={styles.item}>
          <Indicator indicator={indicator} lang={lang} />
          {indicator.note !== undefined && (
            <p className={shared.text} lang={lang}>
              {indicator.note}
            </p>
          )}
          {indicator.source !== undefined && (
            <p className={shared.quiet}>{tab.goal.source(indicator.source)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Indicator({
  indicator,
  lang,
}: {
  readonly indicator: KeyIndicator;
  readonly lang: Language;
}) {
  const shared = useThemeStyles();
  const styles = useStyles();
  const words = useWords();
  const { name, unit, lines, target } = indicator;
  const periods = periodsOf(lines);
  const figures = figuresInWords(indicator, words);
  const towards = targetInWords(indicator, words);
  if (periods.length < 2)
    return (
      <>
        <p className={styles.name} lang={lang}>
          {name}
        </p>
        {figures !== '' && <p className={styles.figure}>{figures}</p>}
        {towards !== undefined && <p className={shared.text}>{towards}</p>}
      </>
    );
  const aim = aimOf(indicator, words);
  return (
    <LineChart
      small
      title={name}
      sentence={[figures, ...(towards === undefined ? [] : [towards])].join(' ')}
      lang={lang}
      unit={unit}
      format={words.format.number}
      labelHead={words.tab.themes.period}
      series={lines.map((line) => ({
        name: line.name === '' ? name : line.name,
        points: periods.map((label) => {
          const point = line.points.find(({ period }) => period === label);
          return { label, ...(point && { value: point.value }) };
        }),
      }))}
      {...(target !== undefined && aim !== undefined && { target: { label: aim, value: target } })}
    />
  );
}
