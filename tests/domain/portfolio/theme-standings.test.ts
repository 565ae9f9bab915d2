import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import { themeStandingsOf } from '../../../domain/portfolio/theme-standings.ts';
import { anOrganisation } from '../../support/fixtures/builders.ts';
import { goalId } from '../../support/fixtures/ids.ts';

const [services, city] = anOrganisation().themes;
if (!services || !city) throw new Error('The body has no themes.');
const NONE = { 'will-not-be-met': 0, uncertain: 0, silent: 0, 'will-be-met': 0, met: 0 };

const goal = (id: string, theme: string, standing: Standing) => ({
  id: goalId(id),
  theme,
  standing,
});

describe('a theme', () => {
  const a = goal('a', services.id, 'uncertain');
  const b = goal('b', city.id, 'met');
  const c = goal('c', services.id, 'met');

  it('has its own goals and turns, and none of another theme', () => {
    const portfolio = { goals: [a, b, c], worse: [b.id, a.id], better: [c.id, b.id] };
    expect(themeStandingsOf(portfolio, [city, services])).toEqual([
      { theme: city, totals: { ...NONE, met: 1 }, goals: [b], worse: [b.id], better: [b.id] },
      {
        theme: services,
        totals: { ...NONE, uncertain: 1, met: 1 },
        goals: [a, c],
        worse: [a.id],
        better: [c.id],
      },
    ]);
  });

  it('is there without goals, too', () => {
    expect(themeStandingsOf({ goals: [a], worse: [], better: [] }, [city])).toEqual([
      { theme: city, totals: NONE, goals: [], worse: [], better: [] },
    ]);
  });
});
