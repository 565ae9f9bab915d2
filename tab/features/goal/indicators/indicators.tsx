import { clsx } from 'clsx';
import type { GoalView, SectionView } from '../../../../contract/portfolio/goal.ts';
import type { Indicator, IndicatorValue } from '../../../../domain/goal/indicator.ts';
import type { PaceProjection } from '../../../../domain/portfolio/indicator-series.ts';
import type { Day } from '../../../../domain/common/month.ts';
import { Table } from '../../../components/tables/table.tsx';
import {
  figureWords,
  targetWords,
  describeValue,
} from '../../../components/words/indicator-words.ts';
import { useWords, type TabWords } from '../../../lib/words/words-context.ts';
import { meetingsLeft } from './meetings-left.ts';
import base from '../../../components/layout/base.module.css';
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
  const valueOf = ({ id }: Indicator): IndicatorValue | undefined =>
    section.answer?.indicators.find(({ indicator }) => indicator === id);
  const rows = section.indicators.map((indicator) => {
    const pace = goal.series.find(
      (one) => one.section === section.id && one.indicator === indicator.id,
    )?.pace;
    return { indicator, ...figuresOf(indicator, valueOf(indicator), pace, words) };
  });
  return (
    <Table
      label={tab.goal.indicators}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        {
          name: common.indicator,
          className: styles.name,
          cell: ({ indicator }) => (
            <>
              <div lang={lang}>{indicator.name}</div>
              {weakest?.indicator.id === indicator.id && weakest.section === section.name && (
                <div className={base.strong}>
                  <span aria-hidden="true">{'← '}</span>
                  <span>{tab.goal.weakest}</span>
                </div>
              )}
              {detailsOf(indicator, valueOf(indicator), today, words).map((detail) => (
                <div key={detail} className={base.quietSmall}>
                  {detail}
                </div>
              ))}
            </>
          ),
        },
        { name: tab.goal.baseline, cell: ({ baseline }) => baseline },
        {
          name: tab.goal.target,
          cell: ({ target }) => <span className={base.sentenceCase}>{target}</span>,
        },
        {
          name: tab.goal.now,
          cell: ({ now }) => <span className={clsx(base.sentenceCase, base.strong)}>{now}</span>,
        },
        { name: tab.chart.paceColumn, cell: ({ pace }) => pace },
        { name: tab.goal.expected, cell: ({ expected }) => expected },
      ]}
    />
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
  const now = describeValue(indicator, value, words);
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
