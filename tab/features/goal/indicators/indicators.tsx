import { clsx } from 'clsx';
import type { GoalView, SectionView } from '../../../../contract/portfolio/goal.ts';
import type { Indicator, IndicatorValue } from '../../../../domain/goal/indicator.ts';
import type { PaceProjection } from '../../../../domain/portfolio/indicator-series.ts';
import type { Day } from '../../../../domain/common/month.ts';
import { TableCell } from '../../../components/tables/table-cell.tsx';
import { figureWords, targetWords, valueWords } from '../../../components/words/indicator-words.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { meetingsLeft } from './meetings-left.ts';
import base from '../../../components/layout/base.module.css';
import table from '../../../components/tables/table.module.css';
import styles from './indicators.module.css';

interface Props {
  readonly section: SectionView;
  readonly goal: GoalView;
  readonly today: Day;
}

export function Indicators({ section, goal, today }: Props) {
  const words = useWords();
  const { tab, common } = words;
  const { weakest } = goal.standing;
  const lang = goal.body.contentLanguage;
  const columns = [
    common.indicator,
    tab.goal.baseline,
    tab.goal.target,
    tab.goal.now,
    tab.chart.paceColumn,
    tab.goal.expected,
  ];
  return (
    <table role="table" aria-label={tab.goal.indicators} className={table.table}>
      <thead role="rowgroup" className={table.head}>
        <tr role="row">
          {columns.map((name) => (
            <th key={name} role="columnheader" scope="col" className={table.columnHeader}>
              <span className={base.sentenceCase}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={table.body}>
        {section.indicators.map((indicator) => {
          const value = section.answer?.indicators.find((one) => one.indicator === indicator.id);
          const pace = goal.series.find(
            (one) => one.section === section.id && one.indicator === indicator.id,
          )?.pace;
          const figures = figuresOf(indicator, value, pace, words);
          const decides =
            weakest?.indicator.id === indicator.id && weakest.section === section.name;
          return (
            <tr key={indicator.id} role="row" className={table.row}>
              <th role="rowheader" scope="row" className={clsx(table.cell, styles.name)}>
                <div lang={lang}>{indicator.name}</div>
                {decides && (
                  <div className={base.strong}>
                    <span aria-hidden="true">{'← '}</span>
                    <span>{tab.goal.weakest}</span>
                  </div>
                )}
                {detailsOf(indicator, value, today, words).map((detail) => (
                  <div key={detail} className={base.quietSmall}>
                    {detail}
                  </div>
                ))}
              </th>
              <TableCell label={tab.goal.baseline}>{figures.baseline}</TableCell>
              <TableCell label={tab.goal.target}>
                <span className={base.sentenceCase}>{figures.target}</span>
              </TableCell>
              <TableCell label={tab.goal.now}>
                <span className={clsx(base.sentenceCase, base.strong)}>{figures.now}</span>
              </TableCell>
              <TableCell label={tab.chart.paceColumn}>{figures.pace}</TableCell>
              <TableCell label={tab.goal.expected}>{figures.expected}</TableCell>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const NONE = '–';

interface Figures {
  readonly baseline: string;
  readonly target: string;
  readonly now: string;
  readonly pace: string;
  readonly expected: string;
}

function figuresOf(
  indicator: Indicator,
  value: IndicatorValue | undefined,
  pace: PaceProjection | undefined,
  words: TabWords,
): Figures {
  const now = valueWords(indicator, value, words);
  switch (indicator.kind) {
    case 'number': {
      const figure = (number: number | undefined): string =>
        number === undefined ? NONE : figureWords(number, indicator.unit, words);
      return {
        baseline: figure(indicator.baseline),
        target: targetWords(indicator, words),
        now,
        pace: figure(pace?.value),
        expected: figure(value?.kind === 'number' ? value.expected : undefined),
      };
    }
    case 'yes-no':
      return { baseline: NONE, target: words.common.yes, now, pace: NONE, expected: NONE };
    case 'decision':
      return {
        baseline: NONE,
        target: words.tab.goal.decisionBy(words.format.day(indicator.due)),
        now:
          value?.kind === 'decision' && value.decidedOn !== undefined
            ? now
            : words.tab.goal.undecided,
        pace: NONE,
        expected: NONE,
      };
  }
}

/** Source and due day of the indicator; for a decision, who makes it and on which days. */
function detailsOf(
  indicator: Indicator,
  value: IndicatorValue | undefined,
  today: Day,
  { tab, format }: TabWords,
): readonly string[] {
  const source = indicator.source ? [tab.goal.source(indicator.source)] : [];
  if (indicator.kind !== 'decision')
    return [...source, ...(indicator.due ? [tab.goal.due(format.day(indicator.due))] : [])];
  const decided = value?.kind === 'decision' && value.decidedOn !== undefined;
  const left = meetingsLeft(indicator, today).map((day) => format.day(day));
  return [
    tab.goal.decidedBy(indicator.decidedBy),
    ...(decided ? [] : [left.length > 0 ? tab.goal.meetingsLeft(left) : tab.goal.noMeetingsLeft]),
    ...source,
  ];
}
