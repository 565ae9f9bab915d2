import type { GoalLinks } from '../../../domain/goal/goal.ts';
import type { Standing } from '../../../domain/portfolio/portfolio.ts';
import { GOAL_LINK_KINDS } from '../../../domain/goal/goal.ts';
import { groupByProgramme } from '../../../domain/portfolio/programmes.ts';

const goal = (id: string, standing: Standing, links: Partial<GoalLinks> = {}) => ({
  id,
  standing,
  links: { cityWide: [], separateProgrammes: [], jointThemes: [], ...links },
});
const NONE = { 'will-not-be-met': 0, uncertain: 0, silent: 0, 'will-be-met': 0, met: 0 };

describe('the goals by programme', () => {
  const both = goal('both', 'met', { cityWide: ['Öljy', 'Zeniitti'], jointThemes: ['Lapset'] });
  const one = goal('one', 'silent', { cityWide: ['Öljy'] });
  const separate = goal('separate', 'uncertain', { separateProgrammes: ['Lapset'] });
  const unlinked = goal('unlinked', 'met');
  const { kinds, unlinked: rest } = groupByProgramme([both, one, separate, unlinked], 'fi');

  it('are in each programme that they are linked to, the programmes in order of the language', () => {
    expect(kinds.cityWide).toEqual([
      { name: 'Zeniitti', totals: { ...NONE, met: 1 }, goals: [both] },
      { name: 'Öljy', totals: { ...NONE, met: 1, silent: 1 }, goals: [both, one] },
    ]);
  });

  it('are not in a programme of another kind with the same name', () => {
    expect(kinds.separateProgrammes).toEqual([
      { name: 'Lapset', totals: { ...NONE, uncertain: 1 }, goals: [separate] },
    ]);
    expect(kinds.jointThemes).toEqual([
      { name: 'Lapset', totals: { ...NONE, met: 1 }, goals: [both] },
    ]);
  });

  it('are unlinked only when they are linked to none of any kind', () => {
    expect(rest).toEqual([unlinked]);
  });

  it('are in no programme when there are none', () => {
    const empty = groupByProgramme([unlinked], 'fi');
    expect(GOAL_LINK_KINDS.map((kind) => empty.kinds[kind].length)).toEqual([0, 0, 0]);
  });
});

it('orders the names of programmes as the reader’s language does', () => {
  const goals = [goal('a', 'met', { jointThemes: ['Öppet', 'Zon'] })];
  const names = (language: 'sv' | 'en') =>
    groupByProgramme(goals, language).kinds.jointThemes.map(({ name }) => name);
  expect([names('sv'), names('en')]).toEqual([
    ['Zon', 'Öppet'],
    ['Öppet', 'Zon'],
  ]);
});
