import {
  contradictionKey,
  findContradictions,
  type Contradiction,
} from '../../../domain/check-in/contradictions.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import type {
  DecisionIndicator,
  Indicator,
  IndicatorValue,
} from '../../../domain/goal/indicator.ts';
import type { PhaseState } from '../../../domain/goal/phase.ts';
import type { Risk } from '../../../domain/goal/risk.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPhase,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const OCTOBER = day('2026-10-01');

interface Case {
  readonly indicators?: readonly Indicator[];
  readonly phases?: readonly ReturnType<typeof aPhase>[];
  readonly before?: Partial<SectionAnswer>;
  readonly today?: ReturnType<typeof day>;
  readonly year?: number;
}

const found = (
  answer: Partial<SectionAnswer>,
  { indicators = [], phases = [], before, today = OCTOBER, year = 2026 }: Case,
): readonly Contradiction[] => {
  const goal = aGoal({ year, indicators, phases });
  const empty = { phases: [], indicators: [], risks: [] };
  const answers = [aSectionAnswer({ ...empty, ...answer })];
  const previous = before && { sections: [aSectionAnswer({ ...empty, ...before })] };
  return findContradictions(goal, answers, previous, today);
};
const kindsOf = (answer: Partial<SectionAnswer>, of: Case): readonly string[] =>
  found(answer, of).map((one) => one.kind);

describe('an indicator', () => {
  const value = (more: object): IndicatorValue[] => [
    { kind: 'number', indicator: 'i1', value: 1, ...more },
  ];
  it.each<[string, Partial<SectionAnswer>, Partial<Indicator>, readonly string[]]>([
    ['is not asked about while it may still be reached', { indicators: value({}) }, {}, []],
    [
      'expected to miss its target',
      { indicators: value({ expected: 3 }) },
      {},
      ['indicator-fails'],
    ],
    ['expected to reach it', { indicators: value({ expected: 4 }) }, {}, []],
    [
      'of a goal said to be met',
      { forecast: 'met', indicators: value({}) },
      {},
      ['indicator-fails'],
    ],
    [
      'whose day has passed',
      { indicators: value({}) },
      { due: day('2026-09-30') },
      ['indicator-fails'],
    ],
    ['whose day is today', { indicators: value({}) }, { due: OCTOBER }, []],
    ['of an uncertain goal', { forecast: 'uncertain', indicators: value({ expected: 0 }) }, {}, []],
    ['of a goal that will not be met', { forecast: 'will-not-be-met' }, {}, []],
  ])('%s', (_, answer, over, kinds) => {
    const indicators = [{ ...aNumberIndicator(), ...over } as Indicator];
    expect(kindsOf(answer, { indicators })).toStrictEqual(kinds);
  });

  it('reached is not asked about, the other of two is', () => {
    const indicators = [aNumberIndicator({ id: 'i0' }), aNumberIndicator()];
    const values: IndicatorValue[] = [
      { kind: 'number', indicator: 'i0', value: 4 },
      { kind: 'number', indicator: 'i1', value: 3 },
    ];
    expect(found({ forecast: 'met', indicators: values }, { indicators })).toEqual([
      { section: 'goal', kind: 'indicator-fails', indicator: 'i1' },
    ]);
  });

  it('of yes or no is asked about when the forecast is met', () => {
    const indicators = [aYesNoIndicator()];
    expect(kindsOf({ forecast: 'met' }, { indicators })).toEqual(['indicator-fails']);
    expect(kindsOf({}, { indicators })).toEqual([]);
  });
});

describe('a decision', () => {
  const meetings = [day('2026-11-10'), day('2026-12-15')];
  const decision = aDecisionIndicator({ id: 'i1', meetings, due: day('2026-12-31') });
  const at = { section: 'goal', indicator: 'i1' } as const;
  it.each<[string, string, readonly string[]]>([
    ['with two meetings left', '2026-11-10', []],
    ['with the last one more than 30 days away', '2026-11-14', []],
    ['with the last one 30 days away', '2026-11-15', ['last-meeting-near']],
    ['on the day of the last one', '2026-12-15', ['last-meeting-near']],
    ['after the last one', '2026-12-16', ['no-meeting-left']],
  ])('%s', (_, today, kinds) => {
    expect(kindsOf({}, { indicators: [decision], today: day(today) })).toStrictEqual(kinds);
  });

  it('is asked about when made late, and not when made in time', () => {
    const taken = (on: string): Partial<SectionAnswer> => ({
      indicators: [{ kind: 'decision', indicator: 'i1', decidedOn: day(on) }],
    });
    const late = { ...decision, due: day('2026-11-30') };
    expect(kindsOf(taken('2026-11-10'), { indicators: [late] })).toEqual([]);
    expect(kindsOf(taken('2026-12-15'), { indicators: [late] })).toEqual(['indicator-fails']);
  });

  it.each<[string, Partial<DecisionIndicator>, string, readonly Contradiction[]]>([
    [
      'does not count meetings after its last day',
      { due: day('2026-12-14') },
      '2026-11-11',
      [{ ...at, kind: 'no-meeting-left', lastMeeting: day('2026-11-10') }],
    ],
    [
      'counts the meeting on its last day',
      { due: day('2026-12-15') },
      '2026-12-15',
      [{ ...at, kind: 'last-meeting-near', lastMeeting: day('2026-12-15') }],
    ],
    [
      'names the last one when two are left within a month',
      { meetings: [day('2026-12-01'), day('2026-12-15')] },
      '2026-12-02',
      [{ ...at, kind: 'last-meeting-near', lastMeeting: day('2026-12-15') }],
    ],
    [
      'is not asked about while two are left, however near',
      { meetings: [day('2026-12-14'), day('2026-12-15')] },
      '2026-12-10',
      [],
    ],
    [
      'has no meeting to name when all come too late',
      { due: day('2026-11-09') },
      '2026-10-01',
      [{ ...at, kind: 'no-meeting-left' }],
    ],
    ['without meetings is not asked about before its day', { meetings: [] }, '2026-12-30', []],
    ['without meetings is not asked about on its day', { meetings: [] }, '2026-12-31', []],
    [
      'without meetings is asked about after its day',
      { meetings: [], due: day('2026-12-30') },
      '2026-12-31',
      [{ ...at, kind: 'no-meeting-left' }],
    ],
  ])('%s', (_, over, today, contradictions) => {
    const indicators = [{ ...decision, ...over }];
    expect(found({}, { indicators, today: day(today) })).toStrictEqual(contradictions);
  });
});

describe('the pace of the phases', () => {
  const phases = [aPhase(), aPhase({ id: 'p2' })];
  const states = (first: number, second: number): PhaseState[] => [
    { phase: 'p1', status: 'in-progress', percent: first },
    { phase: 'p2', status: 'in-progress', percent: second },
  ];
  it.each<[string, number, number, string, readonly string[]]>([
    ['is not judged in the first half of the year', 0, 0, '2026-06-30', []],
    ['is too slow', 40, 40, '2026-10-01', ['pace']],
    ['is just enough', 60, 60, '2026-10-01', []],
    ['is too slow in December', 80, 60, '2026-12-15', ['pace']],
  ])('%s', (_, first, second, today, kinds) => {
    const answer = { phases: states(first, second) };
    expect(kindsOf(answer, { phases, today: day(today) })).toEqual(kinds);
  });

  it.each<[string, number, number, string, readonly Contradiction[]]>([
    [
      'is judged from the middle of the year on',
      30,
      40,
      '2026-07-03',
      [{ section: 'goal', kind: 'pace', done: 35, projected: 70 }],
    ],
    ['is judged by what would be done at the end of it', 40, 48, '2026-07-15', []],
    ['is not judged when all is done', 100, 100, '2026-12-31', []],
    ['is enough with four fifths', 80, 80, '2027-01-01', []],
    [
      'is too slow with less than four fifths',
      80,
      79,
      '2027-01-01',
      [{ section: 'goal', kind: 'pace', done: 80, projected: 80 }],
    ],
  ])('%s', (_, first, second, today, contradictions) => {
    const answer = { phases: states(first, second) };
    expect(found(answer, { phases, today: day(today) })).toEqual(contradictions);
  });

  it('is judged on the very middle of a leap year', () => {
    const answer = { phases: states(30, 40) };
    const of = (on: string) => kindsOf(answer, { phases, today: day(on), year: 2028 });
    expect(of('2028-07-01')).toStrictEqual([]);
    expect(of('2028-07-02')).toStrictEqual(['pace']);
  });

  it('is nothing to judge where there are none', () => {
    expect(found({}, { today: day('2026-12-31') })).toEqual([]);
    expect(found({ forecast: 'met' }, { today: day('2026-12-31') })).toEqual([]);
  });

  it('counts a phase without a state as not begun, whatever the others are', () => {
    const answer = { phases: states(100, 0).slice(0, 1) };
    expect(found(answer, { phases, today: day('2027-01-01') })).toEqual([
      { section: 'goal', kind: 'pace', done: 50, projected: 50 },
    ]);
  });

  it('gives way to the phases that are open when the goal is said to be met', () => {
    const met = (first: number, second: number) =>
      found({ forecast: 'met', phases: states(first, second) }, { phases });
    expect(met(90, 100)).toEqual([{ section: 'goal', kind: 'phases-open', count: 1 }]);
    expect(met(100, 100)).toEqual([]);
    const three = [...phases, aPhase({ id: 'p3' })];
    expect(found({ forecast: 'met', phases: states(100, 0) }, { phases: three })).toEqual([
      { section: 'goal', kind: 'phases-open', count: 2 },
    ]);
  });
});

describe('a risk', () => {
  const realised: Risk[] = [aRisk({ state: 'realised' })];
  it('that has just realised is asked about once', () => {
    expect(kindsOf({ risks: realised }, { before: { risks: [aRisk()] } })).toEqual([
      'risk-realised',
    ]);
    expect(kindsOf({ risks: realised }, { before: { risks: realised } })).toEqual([]);
    expect(kindsOf({ risks: [aRisk()] }, {})).toEqual([]);
  });

  it('that has realised before says nothing of another one', () => {
    const risks = [aRisk({ id: 'r0', state: 'realised' }), ...realised];
    expect(found({ risks }, { before: { risks: risks.slice(0, 1) } })).toEqual([
      {
        section: 'goal',
        kind: 'risk-realised',
        risk: 'r1',
        description: 'Tiloja ei saada ajoissa',
      },
    ]);
  });
});

it('names the sub-goal that it is about, and has a key of its own for each', () => {
  const goal = aGoal({
    phases: [],
    indicators: [],
    subGoals: [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' })],
  });
  const answers = ['a', 'b'].map((section) =>
    aSectionAnswer({ section, phases: [], indicators: [], risks: [aRisk({ state: 'realised' })] }),
  );
  const keys = findContradictions(goal, answers, undefined, day('2026-03-01')).map(
    contradictionKey,
  );
  expect(keys).toEqual(['a.risk-realised.r1', 'b.risk-realised.r1']);
});

it('holds each sub-goal against its own answer, now and before', () => {
  const goal = aGoal({
    phases: [],
    indicators: [],
    subGoals: [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' })],
  });
  const said = (section: string, risks: readonly Risk[]) =>
    aSectionAnswer({ section, phases: [], indicators: [], risks });
  const realised = [aRisk({ state: 'realised' })];
  const sections = [said('a', []), said('b', realised)];
  const of = (answers: readonly SectionAnswer[], before?: readonly SectionAnswer[]) =>
    findContradictions(goal, answers, before && { sections: before }, day('2026-03-01')).map(
      (one) => one.section,
    );
  expect(of(sections)).toEqual(['b']);
  expect(of(sections.slice(0, 1))).toEqual([]);
  expect(of(sections, sections)).toEqual([]);
  expect(of(sections, sections.slice(0, 1))).toEqual(['b']);
});

describe('the key of a contradiction', () => {
  const lastMeeting = day('2026-12-15');
  it.each<[Contradiction, string]>([
    [{ section: 'a', kind: 'indicator-fails', indicator: 'i1' }, 'a.indicator-fails.i1'],
    [{ section: 'a', kind: 'no-meeting-left', indicator: 'i1' }, 'a.no-meeting-left.i1'],
    [
      { section: 'a', kind: 'last-meeting-near', indicator: 'i1', lastMeeting },
      'a.last-meeting-near.i1',
    ],
    [{ section: 'a', kind: 'risk-realised', risk: 'r1', description: '' }, 'a.risk-realised.r1'],
    [{ section: 'a', kind: 'pace', done: 1, projected: 2 }, 'a.pace'],
    [{ section: 'a', kind: 'phases-open', count: 1 }, 'a.phases-open'],
  ])('of %j is %s', (one, key) => {
    expect(contradictionKey(one)).toBe(key);
  });
});
