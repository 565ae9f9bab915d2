import { parseInstant } from '../../../../domain/common/month.ts';
import type { PortfolioGoal } from '../../../../contract/portfolio/portfolio.ts';
import {
  arrangeGoals,
  availableFilterChoices,
  toPortfolioEntries,
  withoutUnknownChoices,
} from '../../../../tab/lib/arrange-goals.ts';
import { phasesOfGoal, averagePercentDone } from '../../../../domain/portfolio/phase-progress.ts';
import type { ViewOptions } from '../../../../contract/paths-and-queries/view-query.ts';
import { personId } from '../../../support/fixtures/ids.ts';
import { aPortfolioGoal, personRef } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const AINO = personRef(1, 'Aino Ahlström');
const OLLI = personRef(2, 'Olli Öberg');
const links = (more: Partial<PortfolioGoal['links']>): PortfolioGoal['links'] => ({
  cityWide: [],
  separateProgrammes: [],
  jointThemes: [],
  ...more,
});
const phases = (reach: number): PortfolioGoal['sections'][number]['phases'] => [
  { id: 'p1', name: 'Vaihe', status: 'in-progress', reach },
];
const at = (text: string) => {
  const instant = parseInstant(text);
  if (!instant) throw new Error('Not an instant.');
  return instant;
};

/** Five goals named by their first letters: b, ä, c, d and a in portfolio order. */
const GOALS: readonly PortfolioGoal[] = [
  aPortfolioGoal('b', {
    name: 'Biennaali',
    order: 1,
    theme: 'vetovoima',
    binding: true,
    owners: [OLLI],
    links: links({ jointThemes: ['Itäkeskus'], cityWide: ['Liikkumisohjelma'] }),
    answeredAt: at('2020-10-03T06:00:00.000Z'),
    sections: [{ id: 'goal', phases: phases(80) }],
  }),
  aPortfolioGoal('k', {
    name: 'Älykäs kirjasto',
    order: 2,
    theme: 'palvelut',
    owners: [AINO, OLLI],
    standing: 'silent',
    forecast: 'uncertain',
    answeredAt: at('2020-08-03T06:00:00.000Z'),
    sections: [{ id: 'goal', phases: phases(20) }],
    links: links({}),
  }),
  aPortfolioGoal('c', {
    name: 'Campus',
    order: 3,
    theme: 'palvelut',
    binding: true,
    owners: [AINO],
    standing: 'will-not-be-met',
    forecast: 'will-not-be-met',
    answeredAt: at('2020-10-01T06:00:00.000Z'),
    sections: [
      { id: 's1', name: 'Pihatalkoot', phases: phases(50) },
      { id: 's2', name: 'Sisätilat', phases: phases(10) },
    ],
    links: links({ separateProgrammes: ['Liikkumisohjelma'] }),
  }),
  aPortfolioGoal('d', {
    name: 'Digi',
    order: 4,
    theme: 'vetovoima',
    owners: [AINO],
    standing: 'uncertain',
    forecast: 'uncertain',
    sections: [{ id: 'goal', phases: [] }],
    links: links({ jointThemes: ['Itäkeskus'] }),
    answeredAt: at('2020-10-02T06:00:00.000Z'),
  }),
  neverAnswered(
    aPortfolioGoal('a', {
      name: 'Aukiolo',
      order: 5,
      theme: 'poistettu',
      owners: [],
      standing: 'silent',
      sections: [{ id: 'goal', phases: phases(20) }],
      links: links({}),
    }),
  ),
];

function neverAnswered(goal: PortfolioGoal): PortfolioGoal {
  const { answeredAt: _at, forecast: _forecast, ...rest } = goal;
  return rest;
}

const ENTRIES = toPortfolioEntries(GOALS);
const seen = (view: ViewOptions) =>
  arrangeGoals(ENTRIES, view, { themes: ['palvelut', 'vetovoima'], language: 'fi' });
const letters = (goals: readonly PortfolioGoal[]): string =>
  goals.map(({ name }) => name.charAt(0)).join('');
const flat = (view: ViewOptions): string =>
  seen({ ...view, group: 'none' })
    .groups.map(({ goals }) => letters(goals))
    .join('|');

describe('which goals are looked at', () => {
  it.each<[string, ViewOptions, string]>([
    ['all of them by default', {}, 'BÄCDA'],
    ['those of a theme', { theme: 'palvelut' }, 'ÄC'],
    ['those of an owner, also beside another', { owner: OLLI.id }, 'BÄ'],
    ['those with a forecast; a silent goal has none that counts', { forecast: 'uncertain' }, 'D'],
    ['the silent ones', { silent: true }, 'ÄA'],
    ['silent ones by what they last said', { silent: true, forecast: 'uncertain' }, 'Ä'],
    ['the binding ones', { binding: true }, 'BC'],
    ['those of a programme, in whichever list it stands', { programme: 'Liikkumisohjelma' }, 'BC'],
    ['those that fit everything at once', { binding: true, theme: 'palvelut' }, 'C'],
    ['none, when nothing fits', { binding: true, silent: true }, ''],
    ['found by a part of the name', { q: 'enna' }, 'B'],
    ['found whatever the case and the dots', { q: 'ALYKAS' }, 'Ä'],
    ['found by an owner', { q: 'oberg' }, 'BÄ'],
    ['found by a sub-goal', { q: 'talkoo' }, 'C'],
    ['found by words of different kinds in any order', { q: ' ahlström  pus ' }, 'C'],
    ['not found by words that stand in different goals', { q: 'campus digi' }, ''],
  ])('%s', (_what, view, expected) => {
    expect(flat(view)).toBe(expected);
    expect(seen(view).count).toBe(expected.length);
  });
});

describe('in what order', () => {
  it.each<[string, ViewOptions, string]>([
    ['that of the portfolio', {}, 'BÄCDA'],
    ['by name, as Finnish orders letters', { sort: 'name' }, 'ABCDÄ'],
    ['the loudest forecast first', { sort: 'forecast' }, 'CDÄAB'],
    [
      'the longest without an answer first, those that never had one before',
      { sort: 'freshness' },
      'AÄCDB',
    ],
    ['the least done first, without phases last', { sort: 'phases' }, 'ÄACBD'],
  ])('%s', (_what, view, expected) => {
    expect(flat(view)).toBe(expected);
  });
});

describe('in what groups', () => {
  it.each<[string, ViewOptions, readonly (readonly [string, string])[]]>([
    [
      'themes in the body’s order, one that it has no more last',
      {},
      [
        ['palvelut', 'ÄC'],
        ['vetovoima', 'BD'],
        ['poistettu', 'A'],
      ],
    ],
    [
      'owners by name, with a goal under each of its owners, nobody’s last',
      { group: 'owner' },
      [
        [AINO.id, 'ÄCD'],
        [OLLI.id, 'BÄ'],
        ['', 'A'],
      ],
    ],
    [
      'forecasts, the loudest first',
      { group: 'forecast' },
      [
        ['will-not-be-met', 'C'],
        ['uncertain', 'D'],
        ['silent', 'ÄA'],
        ['will-be-met', 'B'],
      ],
    ],
    [
      'programmes by name, with those of none last',
      { group: 'programme' },
      [
        ['Itäkeskus', 'BD'],
        ['Liikkumisohjelma', 'BC'],
        ['', 'ÄA'],
      ],
    ],
    ['none', { group: 'none' }, [['', 'BÄCDA']]],
    [
      'sorted within',
      { sort: 'name' },
      [
        ['palvelut', 'CÄ'],
        ['vetovoima', 'BD'],
        ['poistettu', 'A'],
      ],
    ],
  ])('%s', (_what, view, expected) => {
    const { count, groups } = seen(view);
    expect(groups.map(({ key, goals }) => [key, letters(goals)])).toEqual(expected);
    expect(count).toBe(5);
  });
});

describe('the filter options', () => {
  it('are the owners and programmes of the portfolio, each once, by name', () => {
    expect(availableFilterChoices(ENTRIES, 'fi')).toEqual({
      owners: [AINO, OLLI],
      programmes: ['Itäkeskus', 'Liikkumisohjelma'],
    });
  });

  it('drops options that the portfolio does not have', () => {
    const known: ViewOptions = {
      theme: 'palvelut',
      owner: AINO.id,
      programme: 'Itäkeskus',
      q: 'x',
    };
    expect(withoutUnknownChoices(known, ENTRIES)).toEqual(known);
    const unknown = { theme: 'x', owner: personId(99), programme: 'x' };
    expect(withoutUnknownChoices({ ...unknown, binding: true, sort: 'name' }, ENTRIES)).toEqual({
      binding: true,
      sort: 'name',
    });
  });
});

describe('phases of a goal', () => {
  const own = { id: 'goal', phases: phases(80) };
  const part = { id: 's1', name: 'Osa', phases: phases(10) };
  it.each([
    ['are its own where it has some', [own, part], ['p1']],
    ['are those of its sub-goals, told apart', [part, { ...part, id: 's2' }], ['s1.p1', 's2.p1']],
    ['are none', [], []],
  ])('%s', (_what, sections, ids) => {
    expect(phasesOfGoal({ sections }).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [[80, 10], 45],
    [[100, 100, 0], 67],
    [[], undefined],
  ])('reaching %j reach %p altogether', (reaches, expected) => {
    expect(averagePercentDone(reaches.flatMap((reach) => phases(reach)))).toBe(expected);
  });
});
