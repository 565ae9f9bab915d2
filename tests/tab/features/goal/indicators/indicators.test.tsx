import { screen } from '@testing-library/react';
import type { GoalView, SectionView } from '../../../../../contract/portfolio/goal.ts';
import type { Indicator, IndicatorValue } from '../../../../../domain/goal/indicator.ts';
import { Indicators } from '../../../../../tab/features/goal/indicators/indicators.tsx';
import { renderTab, textOf, tabWordsIn } from '../../../../support/drivers/render-tab.tsx';
import {
  aDecisionIndicator,
  aNumberIndicator,
  aSectionAnswer,
  aYesNoIndicator,
} from '../../../../support/fixtures/builders.ts';
import { day } from '../../../../support/fixtures/ids.ts';
import { aGoalView } from '../../../../support/fixtures/tab/portfolio-and-goal.ts';

const TODAY = day('2026-11-20');
const { baseline: _baseline, ...withoutBaseline } = aNumberIndicator({ id: 'i4', name: 'Kävijät' });

interface Shown {
  readonly indicators: readonly Indicator[];
  readonly values?: readonly IndicatorValue[];
  readonly goal?: Partial<GoalView>;
}

/** Texts of the table's rows, the head first. */
function show({ indicators, values, goal }: Shown): readonly string[] {
  const section: SectionView = {
    id: 'kevat',
    name: 'Kevään tapahtuma',
    phases: [],
    indicators: [...indicators],
    ...(values && { answer: aSectionAnswer({ section: 'kevat', indicators: values }) }),
  };
  renderTab(<Indicators section={section} goal={aGoalView(goal)} today={TODAY} />, {
    words: tabWordsIn('en'),
  });
  return screen.getAllByRole('row').map(textOf);
}

it('has a row for each indicator, with its figures under the names of the columns', () => {
  const rows = show({
    indicators: [aNumberIndicator(), withoutBaseline, aYesNoIndicator()],
    values: [
      { kind: 'number', indicator: 'i1', value: 2, expected: 3 },
      { kind: 'number', indicator: 'i4', value: 1 },
      { kind: 'yes-no', indicator: 'i2', value: true },
    ],
    goal: {
      series: [
        { section: 'syksy', indicator: 'i1', points: [], pace: { day: TODAY, value: 9 } },
        { section: 'kevat', indicator: 'i4', points: [] },
        { section: 'kevat', indicator: 'i1', points: [], pace: { day: TODAY, value: 2.5 } },
      ],
    },
  });
  expect(rows).toEqual([
    'indicator Baseline Target Now Pace leads to Estimate at year’s end',
    'Järjestetyt tapahtumat Baseline 0 tapahtumaa Target at least 4 tapahtumaa Now 2 tapahtumaa Pace leads to 2.5 tapahtumaa Estimate at year’s end 3 tapahtumaa',
    'Kävijät Baseline – Target at least 4 tapahtumaa Now 1 tapahtumaa Pace leads to – Estimate at year’s end –',
    'Palaute on koottu Baseline – Target yes Now yes Pace leads to – Estimate at year’s end –',
  ]);
});

it('shows no figures that were not answered', () => {
  const [, ...rows] = show({ indicators: [aNumberIndicator(), aYesNoIndicator()] });
  expect(rows).toEqual([
    'Järjestetyt tapahtumat Baseline 0 tapahtumaa Target at least 4 tapahtumaa Now no value Pace leads to – Estimate at year’s end –',
    'Palaute on koottu Baseline – Target yes Now not yet Pace leads to – Estimate at year’s end –',
  ]);
});

it.each<[string, readonly IndicatorValue[], string, string]>([
  [
    'without an answer',
    [],
    ' Only one meeting is left before the due date: 15/12/2026',
    'not decided',
  ],
  [
    'that is still open',
    [{ kind: 'decision', indicator: 'i3' }],
    ' Only one meeting is left before the due date: 15/12/2026',
    'not decided',
  ],
  [
    'once made',
    [{ kind: 'decision', indicator: 'i3', decidedOn: day('2026-11-10') }],
    '',
    'decided 10/11/2026',
  ],
])('shows a decision %s', (_, values, meetings, now) => {
  const [, row] = show({ indicators: [aDecisionIndicator()], values });
  expect(row).toBe(
    `Lautakunta on hyväksynyt suunnitelman Decided by Kulttuuri- ja vapaa-aikalautakunta${meetings} Baseline – Target decision by 31/12/2026 Now ${now} Pace leads to – Estimate at year’s end –`,
  );
});

it('says when no meeting is left, and which source and due day an indicator has', () => {
  const [, decision, figure] = show({
    indicators: [
      aDecisionIndicator({ meetings: [day('2026-11-10')], source: 'pöytäkirjat' }),
      aNumberIndicator({ due: day('2026-06-30'), source: 'tilastot' }),
    ],
  });
  expect(decision).toContain('No meeting is left before the due date Source: pöytäkirjat Baseline');
  expect(figure).toContain('Source: tilastot Due 30/06/2026 Baseline');
});

it.each([
  [
    'of this section',
    { section: 'Kevään tapahtuma', indicator: aNumberIndicator() },
    [true, false],
  ],
  ['of another section', { section: 'Syksy', indicator: aNumberIndicator() }, [false, false]],
  ['of none', undefined, [false, false]],
])('marks the weakest indicator: %s', (_, weakest, marked) => {
  const { weakest: _weakest, ...standing } = aGoalView().standing;
  const [, ...rows] = show({
    indicators: [aNumberIndicator(), withoutBaseline],
    goal: { standing: { ...standing, ...(weakest && { weakest }) } },
  });
  expect(rows.map((row) => row.includes('←'))).toEqual(marked);
});
