import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import { groupByProgramme } from '../../../../domain/portfolio/programmes.ts';
import { themeStandingsOf } from '../../../../domain/portfolio/theme-standings.ts';
import { anOrganisation } from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { aPortfolioGoal } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const { themes } = anOrganisation();
const one = (id: string, over: Partial<PortfolioGoal>) =>
  aPortfolioGoal(id, { name: id, theme: 'uudistuvat-palvelut', ...over });

describe('the parts of the themes', () => {
  const goals = [
    one('a', { standing: 'uncertain' }),
    one('b', { standing: 'met' }),
    one('c', { standing: 'silent', theme: 'toimivin-kaupunki' }),
  ];
  const parts = themeStandingsOf({ goals, worse: [goalId('a')], better: [goalId('c')] }, themes);

  it('are those of the strategy, each with its goals and their changed forecasts', () => {
    expect(
      parts.map((part) => [part.theme.id, part.goals.map(({ id }) => id), part.worse, part.better]),
    ).toEqual([
      ['uudistuvat-palvelut', ['a', 'b'], ['a'], []],
      ['toimivin-kaupunki', ['c'], [], ['c']],
    ]);
  });

  it('count how their own goals stand', () => {
    expect(parts.map(({ totals }) => totals)).toEqual([
      { met: 1, 'will-be-met': 0, uncertain: 1, silent: 0, 'will-not-be-met': 0 },
      { met: 0, 'will-be-met': 0, uncertain: 0, silent: 1, 'will-not-be-met': 0 },
    ]);
  });

  it('are there for a theme without goals', () => {
    const [empty] = themeStandingsOf({ goals: [], worse: [], better: [] }, themes);
    expect(empty).toMatchObject({ goals: [], totals: { met: 0 } });
  });
});

describe('goals by programme', () => {
  const none = { cityWide: [], separateProgrammes: [], jointThemes: [] };
  const goals = [
    one('a', { standing: 'uncertain', links: { ...none, cityWide: ['Öljyt', 'Liikkuminen'] } }),
    one('b', { links: { ...none, cityWide: ['Liikkuminen'], jointThemes: ['Liikkuminen'] } }),
    one('c', { links: none }),
  ];
  const { kinds, unlinked: without } = groupByProgramme(goals, 'fi');

  it('are under each that they are linked to, by name', () => {
    expect(kinds.cityWide.map(({ name, goals: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Liikkuminen', ['a', 'b']],
      ['Öljyt', ['a']],
    ]);
  });

  it('keep what has the same name in two kinds apart', () => {
    expect(kinds.jointThemes.map(({ goals: own }) => own.map(({ id }) => id))).toEqual([['b']]);
    expect(kinds.separateProgrammes).toEqual([]);
  });

  it('are counted in each', () => {
    expect(kinds.cityWide.map(({ totals }) => totals.uncertain)).toEqual([1, 1]);
  });

  it('are listed separately when they have none', () => {
    expect(without.map(({ id }) => id)).toEqual(['c']);
  });
});
