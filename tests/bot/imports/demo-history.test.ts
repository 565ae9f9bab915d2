import { expandDemoHistory, demoHistorySchema } from '../../../bot/imports/demo-history.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPhase,
  aRisk,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { month } from '../../support/fixtures/ids.ts';

const goal = aGoal({
  phases: [aPhase({ id: 'p1' }), aPhase({ id: 'p2' })],
  indicators: [aNumberIndicator({ id: 'n1' }), aDecisionIndicator({ id: 'd1' })],
  subGoals: [],
});
const keys = new Map([['owner', PEOPLE.owner]]);
const { id: _id, ...risk } = aRisk();

const expand = (...entries: readonly object[]) =>
  expandDemoHistory(goal, demoHistorySchema.parse(entries), keys, month('2026-03'), 'a.json');

const first = (over: object = {}, entry: object = {}) => ({
  monthsAgo: 2,
  dayOfMonth: 31,
  by: 'owner',
  sections: {
    goal: {
      forecast: 'will-be-met',
      explanation: 'Alku.',
      phases: { p1: 'in-progress' },
      indicators: { n1: { value: 1, expected: 4 }, d1: null },
      risks: { r1: risk },
      ...over,
    },
  },
  ...entry,
});

describe('expandHistory', () => {
  it('fills in missing parts of an entry from the entry before', () => {
    const expanded = expand(first(), { monthsAgo: 1, dayOfMonth: 31, by: 'owner' });

    expect(expanded.map(({ day }) => day)).toEqual(['2026-01-31', '2026-02-28']);
    expect(expanded[1]?.sections).toEqual(expanded[0]?.sections);
    expect(expanded[0]?.sections).toEqual([
      {
        section: 'goal',
        forecast: 'will-be-met',
        explanation: 'Alku.',
        phases: [
          { phase: 'p1', status: 'in-progress' },
          { phase: 'p2', status: 'not-started' },
        ],
        indicators: [
          { kind: 'number', indicator: 'n1', value: 1, expected: 4 },
          { kind: 'decision', indicator: 'd1' },
        ],
        risks: [{ id: 'r1', ...risk }],
      },
    ]);
  });

  it('changes only what an entry contains', () => {
    const [, after] = expand(first(), {
      monthsAgo: 0,
      dayOfMonth: 5,
      by: 'owner',
      sections: {
        goal: {
          phases: { p2: { status: 'in-progress', percent: 30 } },
          indicators: { n1: 2, d1: { monthsAgo: 1, day: 30 } },
          risks: { r1: { state: 'closed' } },
        },
      },
    });

    expect(after?.sections[0]).toMatchObject({
      explanation: 'Alku.',
      phases: [
        { phase: 'p1', status: 'in-progress' },
        { phase: 'p2', status: 'in-progress', percent: 30 },
      ],
      indicators: [
        { indicator: 'n1', value: 2 },
        { indicator: 'd1', decidedOn: '2026-02-28' },
      ],
      risks: [{ id: 'r1', description: risk.description, state: 'closed' }],
    });
  });

  it.each<[string, readonly object[], string]>([
    [
      'a first entry without a forecast',
      [first({ forecast: undefined })],
      'first entry must give it',
    ],
    ['a phase of another goal', [first({ phases: { p9: 'done' } })], 'use one of p1, p2'],
    ['a section of another goal', [first({}, { sections: { osa: {} } })], 'use one of goal'],
    ['a value of the wrong kind', [first({ indicators: { n1: true } })], 'kind is number'],
    ['half a risk', [first({ risks: { r2: { state: 'open' } } })], 'r2: description: '],
    ['an unknown person', [first({}, { by: 'nobody' })], 'correct it'],
    ['entries out of order', [first({}, { monthsAgo: 0 }), first()], 'in order'],
  ])('refuses %s and says what to do', (_case, entries, remedy) => {
    const plain: object[] = JSON.parse(JSON.stringify(entries));

    expect(() => expand(...plain)).toThrow(remedy);
    expect(() => expand(...plain)).toThrow(/^a\.json: history\[\d]/);
  });
});
