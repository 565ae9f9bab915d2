import { describeChange } from '../../../../bot/cards/kit/describe-change.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import type { AnswerChange } from '../../../../domain/check-in/answer-changes.ts';
import {
  anOrganisation,
  aPhaseState,
  aRisk,
  aSubGoal,
} from '../../../support/fixtures/builders.ts';
import { aFullGoal } from '../../../support/cases/card-cases.ts';
import { day } from '../../../support/fixtures/ids.ts';

const reader = createReader('en', anOrganisation());
const goal = aFullGoal({ subGoals: [aSubGoal()] });
const at = { section: 'goal' } as const;
const figure = (value: number, expected?: number) =>
  ({
    kind: 'number',
    indicator: 'i1',
    value,
    ...(expected !== undefined && { expected }),
  }) as const;
const i1 = { ...at, kind: 'indicator', indicator: 'i1' } as const;

describe('a change in words', () => {
  it.each<[string, AnswerChange]>([
    ['Forecast: met → uncertain', { ...at, kind: 'forecast', from: 'met', to: 'uncertain' }],
    ['The explanation was changed', { ...at, kind: 'explanation' }],
    [
      'Phase “Konsepti ja aikataulu”: no figure → in progress (40%)',
      { ...at, kind: 'phase', phase: 'p1', to: aPhaseState({ percent: 40 }) },
    ],
    [
      'Phase “Tapahtumat”: not started → done (4)',
      {
        ...at,
        kind: 'phase',
        phase: 'p2',
        from: aPhaseState({ phase: 'p2', status: 'not-started' }),
        to: aPhaseState({ phase: 'p2', status: 'done', count: 4 }),
      },
    ],
    ['Indicator “Järjestetyt tapahtumat”: 1 → 2.5', { ...i1, from: figure(1), to: figure(2.5) }],
    [
      'Indicator “Järjestetyt tapahtumat”: 1 (estimate 4) → 1 (estimate 3)',
      { ...i1, from: figure(1, 4), to: figure(1, 3) },
    ],
    ['Indicator “Järjestetyt tapahtumat”: 1 → no figure', { ...i1, from: figure(1) }],
    [
      'Indicator “Palaute on koottu”: no → yes',
      {
        ...at,
        kind: 'indicator',
        indicator: 'i2',
        from: { kind: 'yes-no', indicator: 'i2', value: false },
        to: { kind: 'yes-no', indicator: 'i2', value: true },
      },
    ],
    [
      'Indicator “Lautakunta on hyväksynyt suunnitelman”: no figure → 01/03/2026',
      {
        ...at,
        kind: 'indicator',
        indicator: 'i3',
        to: { kind: 'decision', indicator: 'i3', decidedOn: day('2026-03-01') },
      },
    ],
    ['New risk: Tiloja ei saada ajoissa', { ...at, kind: 'risk-added', risk: aRisk() }],
    [
      'Details of the risk were changed: Tiloja ei saada ajoissa',
      { ...at, kind: 'risk-changed', from: aRisk(), risk: aRisk({ impact: 1 }) },
    ],
    [
      'Risk “Tiloja ei saada ajoissa”: open → has happened',
      { ...at, kind: 'risk-changed', from: aRisk(), risk: aRisk({ state: 'realised' }) },
    ],
    ['Risk removed: Tiloja ei saada ajoissa', { ...at, kind: 'risk-removed', risk: aRisk() }],
    ['Kevään tapahtuma: The explanation was changed', { section: 'kevat', kind: 'explanation' }],
    [
      'Phase “left-the-register”: no figure → in progress',
      { ...at, kind: 'phase', phase: 'left-the-register', to: aPhaseState() },
    ],
  ])('is %j', (words, change) => {
    expect(describeChange(goal, change, reader)).toBe(words);
  });
});
