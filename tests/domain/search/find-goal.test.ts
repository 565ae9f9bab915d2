import { bestMatchingGoals, findGoals } from '../../../domain/search/find-goal.ts';

const goal = (name: string, ...people: string[]) => ({ name, people });

const GOALS = [
  goal('Liikkumisohjelma', 'Aino Omistaja'),
  goal('Ikäihmisten liikkuminen', 'Pekka Projekti'),
  goal('Palvelutorit: neljä tapahtumaa', 'Åke Öberg'),
  goal('Digitalisaatio', 'Aino Omistaja'),
  goal('Palvelutorit', 'Pekka Projekti'),
];

const names = (query: string): readonly string[] =>
  findGoals(GOALS, query).map((found) => `${found.fit} ${found.goal.name}`);

describe('a goal', () => {
  it('is found by its whole name before the start of another', () => {
    expect(names('palvelutorit')).toEqual([
      'exact Palvelutorit',
      'prefix Palvelutorit: neljä tapahtumaa',
    ]);
  });

  it('is found by the start of a word after the start of the name', () => {
    expect(names('liikk')).toEqual([
      'prefix Liikkumisohjelma',
      'word-start Ikäihmisten liikkuminen',
    ]);
  });

  it.each([
    ['ikaihmisten', 'prefix Ikäihmisten liikkuminen'],
    ['LIIKKUMINEN ikäihm', 'word-start Ikäihmisten liikkuminen'],
    ['ohjelma', 'within Liikkumisohjelma'],
    ['digitalisaattio', 'fuzzy Digitalisaatio'],
    ['digtaalisaatio', 'fuzzy Digitalisaatio'],
    ['liikumisohj', 'fuzzy Liikkumisohjelma'],
    ['palvelutorien neljä', 'fuzzy Palvelutorit: neljä tapahtumaa'],
    ['öberg', 'person Palvelutorit: neljä tapahtumaa'],
    ['ake', 'person Palvelutorit: neljä tapahtumaa'],
    ['ohj', 'within Liikkumisohjelma'],
    ['omistaaja', 'fuzzy-person Liikkumisohjelma'],
    ['“neljä tapahtumaa”', 'word-start Palvelutorit: neljä tapahtumaa'],
  ])('is found by %p as %p', (query, found) => {
    expect(names(query)[0]).toBe(found);
  });

  it.each(['', '   ', '!?', 'x', 'oh', 'kissa', 'virtaanen', 'qqqqqqqqqqq', '.*'])(
    'is not found by %p',
    (query) => {
      expect(names(query)).toEqual([]);
    },
  );
});

it('is found by any one of its people, by a name in which every word fits', () => {
  const shared = [goal('Digi', 'Aino Omistaja', 'Pekka Projekti')];
  const fits = (query: string) => findGoals(shared, query).map(({ fit }) => fit);
  expect([fits('pekka pro'), fits('pekka projketi')]).toEqual([['person'], ['fuzzy-person']]);
  expect([fits('aino projekti'), fits('omistaaja projekti')]).toEqual([[], []]);
});

it('keeps the order of the goals among equal matches', () => {
  expect(names('aino')).toEqual(['person Liikkumisohjelma', 'person Digitalisaatio']);
});

it('distinguishes a clear match from several possible ones', () => {
  expect(bestMatchingGoals(GOALS, 'palvelutorit').map(({ name }) => name)).toEqual([
    'Palvelutorit',
  ]);
  expect(bestMatchingGoals(GOALS, 'pekka')).toHaveLength(2);
});

it('reads only the start of an endless query', () => {
  expect(findGoals(GOALS, 'a'.repeat(1_000_000))).toEqual([]);
  expect(names(`palvelutorit${' '.repeat(100)}${'x'.repeat(1_000_000)}`)[0]).toContain('exact');
});
