import type { ComparedGoal, CompareView, RisksView, RiskView } from '../../contract/api.ts';
import { COMPARISON_GROUPS, type ComparisonGroup } from '../../domain/portfolio/compare-months.ts';
import type { Risk } from '../../domain/goal/risk.ts';
import { aRisk } from './builders.ts';
import { goalId, month } from './ids.ts';
import { aGoalView, aMonth } from './tab-views.ts';

const { body } = aGoalView();
const MONTHS = ['2020-08', '2020-09', '2020-10'].map((of) => aMonth(of));
const OCTOBER = aMonth('2020-10', 'open');

export const aRiskView = (
  risk: Partial<Risk> = {},
  more: Partial<Omit<RiskView, 'risk'>> = {},
): RiskView => ({
  goal: { id: goalId('palvelutorit'), name: 'Palvelutorit' },
  section: 'goal',
  risk: aRisk(risk),
  since: month('2020-03'),
  told: month('2020-10'),
  ...more,
});

const BIENNIAL = { id: goalId('biennaali'), name: 'Helsinki Biennaali' };

/** Five risks in October, in the order in which the server gives them. */
export const aRisksView = (more: Partial<RisksView> = {}): RisksView => ({
  body,
  scope: 'all',
  month: OCTOBER,
  months: [...MONTHS.slice(0, 2), OCTOBER],
  goals: 4,
  risks: [
    aRiskView(
      { id: 'r1', description: 'Kokoontumisrajoitukset jatkuvat', state: 'realised', impact: 5 },
      {
        section: 'syksy',
        sectionName: 'Syksyn tapahtuma',
        before: aRisk({ preparation: 'Odotetaan', impact: 4 }),
      },
    ),
    aRiskView(
      { id: 'r2', description: 'Kävijöitä on vähän', preparation: '', unprepared: true },
      { since: month('2020-10') },
    ),
    aRiskView({ id: 'r3', description: 'Tila puuttuu', likelihood: 5, impact: 5 }),
    aRiskView(
      { id: 'r1', description: 'Näyttely siirtyy', likelihood: 3, impact: 4 },
      { goal: BIENNIAL, told: month('2020-08') },
    ),
    aRiskView({ id: 'r4', description: 'Avustusta ei saada', state: 'closed', likelihood: 1 }),
  ],
  ...more,
});

const aComparedGoal = (
  group: ComparisonGroup,
  name: string,
  more: Partial<ComparedGoal> = {},
): ComparedGoal => ({
  id: goalId(group),
  name,
  group,
  then: { standing: 'will-be-met', silentMonths: 0 },
  now: { standing: 'will-be-met', silentMonths: 0 },
  changes: [],
  newSections: [],
  sections: [],
  ...more,
});

function without(which: 'then' | 'now', goal: ComparedGoal): ComparedGoal {
  const { [which]: _gone, ...rest } = goal;
  return rest;
}

const [, palvelutorit] = aGoalView().sections;

const GOALS: readonly ComparedGoal[] = [
  aComparedGoal('worse', 'Palvelutorit', {
    now: { standing: 'will-not-be-met', silentMonths: 0 },
    turned: { month: month('2020-09'), reason: 'Tapahtuma peruttiin.' },
    sections: palvelutorit ? [palvelutorit] : [],
    changes: [
      {
        section: 'palvelutorit',
        kind: 'indicator',
        indicator: 'events',
        from: { kind: 'number', indicator: 'events', value: 1 },
        to: { kind: 'number', indicator: 'events', value: 0 },
      },
    ],
  }),
  aComparedGoal('silent', 'Helsinki Biennaali', {
    now: {
      standing: 'silent',
      silentMonths: 2,
      told: { forecast: 'uncertain', month: month('2020-08') },
    },
  }),
  without('then', aComparedGoal('added', 'Varaamo')),
  without('now', aComparedGoal('left', 'Oodi')),
  aComparedGoal('moved', 'Harrastaminen', {
    newSections: ['Talven ryhmät'],
    changes: [1, 2, 3].map((number) => ({
      section: 'goal',
      kind: 'risk-added',
      risk: aRisk({ id: `r${number}`, description: `Riski ${number}` }),
    })),
  }),
  aComparedGoal('unheard', 'Digitalisaatio'),
  aComparedGoal('unchanged', 'Hinnoittelu'),
];

export function aCompareView(more: Partial<CompareView> = {}): CompareView {
  const goals = more.goals ?? GOALS;
  const totals = Object.fromEntries(
    COMPARISON_GROUPS.map((group) => [group, goals.filter((one) => one.group === group).length]),
  ) as CompareView['totals'];
  return {
    body,
    scope: 'all',
    from: aMonth('2020-08'),
    to: OCTOBER,
    months: [...MONTHS.slice(0, 2), OCTOBER],
    totals,
    goals,
    ...more,
  };
}
