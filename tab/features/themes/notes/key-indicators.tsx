import { clsx } from 'clsx';
import { mergePeriods, type KeyIndicator } from '../../../../domain/portfolio/theme-notes.ts';
import type { Language } from '../../../../domain/common/person.ts';
import { LineChart } from '../../../components/charts/line-chart.tsx';
import { useWords } from '../../../lib/words/words-context.ts';
import { describeAim, figuresInWords, targetInWords } from '../theme-words.ts';
import base from '../../../components/layout/base.module.css';
import styles from './key-indicators.module.css';

interface Props {
  readonly indicators: readonly KeyIndicator[];
  readonly lang: Language;
}

/** Small charts side by side; an indicator with fewer than two figures gets none. */
export function KeyIndicators({ indicators, lang }: Props) {
  const { tab } = useWords();
  return (
    <ul className={clsx(base.plainList, styles.grid)}>
      {indicators.map((indicator) => (
        <li key={indicator.id} className={styles.item}>
          <Indicator indicator={indicator} lang={lang} />
          {indicator.note !== undefined && (
            <p className={base.paragraph} lang={lang}>
              {indicator.note}
            </p>
          )}
          {indicator.source !== undefined && (
            <p className={base.quietParagraph}>{tab.goal.source(indicator.source)}</p>
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
  const words = useWords();
  const { name, unit, lines, target } = indicator;
  const periods = mergePeriods(lines);
  const figures = figuresInWords(indicator, words);
  const towards = targetInWords(indicator, words);
  if (periods.length < 2)
    return (
      <>
        <p className={clsx(base.text, base.strong)} lang={lang}>
          {name}
        </p>
        {figures !== '' && <p className={clsx(base.text, styles.figure)}>{figures}</p>}
        {towards !== undefined && <p className={base.paragraph}>{towards}</p>}
      </>
    );
  const aim = describeAim(indicator, words);
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
