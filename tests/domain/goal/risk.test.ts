import { compareRiskUrgency, isSameRisk, type Risk } from '../../../domain/goal/risk.ts';
import { aRisk } from '../../support/fixtures/builders.ts';

it('puts the greater of two open risks first, by likelihood times impact', () => {
  const likely = aRisk({ id: 'likely', likelihood: 5, impact: 1 });
  const great = aRisk({ id: 'great', likelihood: 2, impact: 5 });
  expect([likely, great].toSorted(compareRiskUrgency)).toEqual([great, likely]);
  expect([great, likely].toSorted(compareRiskUrgency)).toEqual([great, likely]);
});

describe('a risk', () => {
  it.each<[string, Partial<Risk>]>([
    ['its description', { description: 'Muu' }],
    ['its preparation', { preparation: '' }],
    ['its likelihood', { likelihood: 1 }],
    ['its impact', { impact: 1 }],
    ['its state', { state: 'closed' }],
  ])('is not the same when only %s is another', (_, over) => {
    expect(isSameRisk(aRisk(), aRisk(over))).toBe(false);
  });

  it('is the same under another id, and when it is said to be unprepared', () => {
    expect(isSameRisk(aRisk(), aRisk({ id: 'r2', unprepared: true }))).toBe(true);
  });
});
