import {
  truncateChanges,
  goalChanges,
  MAX_STORED_CHANGES,
  type RegisterChange,
} from '../../../domain/register/goal-changes.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPhase,
  aSubGoal,
  aYesNoIndicator,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const p2 = aPhase({ id: 'p2', name: 'Tapahtumat', counter: { target: 4, unit: 'tapahtumaa' } });
const i1 = { part: 'indicator', id: 'i1', name: 'Järjestetyt tapahtumat' } as const;
const kevat = { part: 'sub-goal', id: 'kevat', name: 'Kevään tapahtuma' } as const;
const { baseline: _baseline, ...unbased } = aNumberIndicator();
const base = aGoal({ aim: 'Palvelut lähelle' });

type Row = readonly [string, Partial<Goal>, readonly RegisterChange[]];
const CHANGES: readonly Row[] = [
  ['nothing', {}, []],
  ['its order', { order: 7 }, []],
  ['the name', { name: 'Torit' }, [{ kind: 'name', from: 'Palvelutorit', to: 'Torit' }]],
  ['the goal text', { description: 'Kaksi toria.' }, [{ kind: 'description' }]],
  ['bindingness', { binding: false }, [{ kind: 'binding', to: false }]],
  [
    'an owner',
    { owners: [PEOPLE.leader] },
    [{ kind: 'people', field: 'owners', added: [PEOPLE.leader], removed: [PEOPLE.owner] }],
  ],
  [
    'a programme',
    { links: { ...base.links, cityWide: ['Kirjasto 2030'] } },
    [{ kind: 'links', field: 'cityWide', added: ['Kirjasto 2030'], removed: [] }],
  ],
  [
    'one of two owners',
    { owners: [PEOPLE.leader, PEOPLE.owner], projectManagers: [] },
    [
      { kind: 'people', field: 'owners', added: [PEOPLE.leader], removed: [] },
      { kind: 'people', field: 'projectManagers', added: [], removed: [PEOPLE.projectManager] },
    ],
  ],
  [
    'another deputy',
    { deputy: PEOPLE.leader },
    [{ kind: 'people', field: 'deputy', added: [PEOPLE.leader], removed: [PEOPLE.deputy] }],
  ],
  [
    'a text of a phase',
    { phases: [aPhase({ description: 'Uusi' }), p2] },
    [
      {
        kind: 'part-changed',
        part: 'phase',
        id: 'p1',
        name: 'Konsepti ja aikataulu',
        fields: [{ field: 'description' }],
      },
    ],
  ],
  ['the order of phases', { phases: [p2, aPhase()] }, [{ kind: 'parts-moved', part: 'phase' }]],
  [
    'a phase taken away',
    { phases: [p2] },
    [{ kind: 'part-removed', part: 'phase', id: 'p1', name: 'Konsepti ja aikataulu' }],
  ],
  [
    'a counter',
    { phases: [aPhase(), { ...p2, counter: { target: 6, unit: 'tapahtumaa' } }] },
    [
      {
        kind: 'part-changed',
        part: 'phase',
        id: 'p2',
        name: 'Tapahtumat',
        fields: [{ field: 'counter', from: '4 tapahtumaa', to: '6 tapahtumaa' }],
      },
    ],
  ],
  [
    'a target and a source',
    { indicators: [aNumberIndicator({ target: 6, source: 'Laskuri' })] },
    [
      {
        kind: 'part-changed',
        ...i1,
        fields: [
          { field: 'source', to: 'Laskuri' },
          { field: 'target', from: 4, to: 6 },
        ],
      },
    ],
  ],
  [
    'a baseline that is gone',
    { indicators: [unbased] },
    [{ kind: 'part-changed', ...i1, fields: [{ field: 'baseline', from: 0 }] }],
  ],
  [
    'the kind of an indicator',
    { indicators: [aDecisionIndicator({ id: 'i1', name: i1.name, meetings: [] })] },
    [
      expect.objectContaining({
        kind: 'part-changed',
        fields: expect.arrayContaining([
          { field: 'kind', from: 'number', to: 'decision' },
          { field: 'target', from: 4 },
        ]),
      }),
    ],
  ],
  [
    'a sub-goal with a phase',
    { subGoals: [aSubGoal({ phases: [aPhase({ id: 'k1', name: 'Lavat' })] })] },
    [
      { kind: 'part-added', part: 'phase', id: 'k1', name: 'Lavat', within: 'Kevään tapahtuma' },
      { kind: 'part-added', ...kevat },
    ],
  ],
];

describe('the differences between two versions of a goal', () => {
  it.each(CHANGES)('report %s', (_, over, changes) => {
    expect(goalChanges(base, { ...base, ...over })).toStrictEqual(changes);
  });

  it('include an aim that was added or removed', () => {
    const { aim: _aim, ...without } = base;
    expect(goalChanges(without, base)).toStrictEqual([{ kind: 'aim', to: 'Palvelut lähelle' }]);
    expect(goalChanges(base, without)).toStrictEqual([{ kind: 'aim', from: 'Palvelut lähelle' }]);
  });

  it('say only that meetings changed', () => {
    const decided = (meetings: readonly string[]) =>
      aGoal({ indicators: [aDecisionIndicator({ meetings: meetings.map(day) })] });
    const [change] = goalChanges(decided(['2026-11-10']), decided(['2026-11-17']));
    expect(change).toMatchObject({ fields: [{ field: 'meetings' }] });
  });

  it('report a deputy that was added or removed', () => {
    const { deputy: _deputy, ...without } = base;
    const people = { kind: 'people', field: 'deputy' };
    expect(goalChanges(without, base)).toEqual([
      { ...people, added: [PEOPLE.deputy], removed: [] },
    ]);
    expect(goalChanges(base, without)).toEqual([
      { ...people, added: [], removed: [PEOPLE.deputy] },
    ]);
  });

  it('report a new name of a yes or no indicator and of a sub-goal', () => {
    const named = (indicator: string, sub: string) =>
      aGoal({
        indicators: [aYesNoIndicator({ name: indicator })],
        subGoals: [aSubGoal({ name: sub, description: sub })],
      });
    expect(goalChanges(named('a', 'c'), named('b', 'd'))).toEqual([
      {
        kind: 'part-changed',
        part: 'indicator',
        id: 'i2',
        name: 'b',
        fields: [{ field: 'name', from: 'a', to: 'b' }],
      },
      {
        kind: 'part-changed',
        part: 'sub-goal',
        id: 'kevat',
        name: 'd',
        fields: [{ field: 'name', from: 'c', to: 'd' }, { field: 'description' }],
      },
    ]);
  });

  it('are one for a new goal', () => {
    expect(goalChanges(undefined, base)).toEqual([{ kind: 'added' }]);
  });

  it('are listed up to a limit, with the number of the rest', () => {
    const many = Array.from({ length: MAX_STORED_CHANGES + 3 }, () => ({ kind: 'added' }) as const);
    expect(truncateChanges(many)).toMatchObject({
      changes: { length: MAX_STORED_CHANGES },
      more: 3,
    });
    expect(truncateChanges(many.slice(3))).not.toHaveProperty('more');
    expect(truncateChanges(many.slice(0, 2))).not.toHaveProperty('more');
  });
});
