import { contradictionKey, contradictionsOf } from '../../../domain/check-in/contradictions.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import type { Indicator, IndicatorValue } from '../../../domain/goal/indicator.ts';
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

const kindsOf = (
  answer: Partial<SectionAnswer>,
  {
    indicators = [],
    phases = [],
    before,
    today = OCTOBER,
  }: {
    readonly indicators?: readonly Indicator[];
    readonly phases?: readonly ReturnType<typeof aPhase>[];
    readonly before?: Partial<SectionAnswer>;
    readonly today?: ReturnType<typeof day>;
  },
): readonly string[] => {
  const goal = aGoal({ indicators, phases });
  const empty = { phases: [], indicators: [], risks: [] };
  const answers = [aSectionAnswer({ ...empty, ...answer })];
  const previous = before && { sections: [aSectionAnswer({ ...empty, ...before })] };
  return contradictionsOf(goal, answers, previous, today).map((one) => one.kind);
};

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
    expect(kindsOf(answer, { indicators })).toEqual(kinds);
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
  it.each<[string, string, readonly string[]]>([
    ['with two meetings left', '2026-11-10', []],
    ['with the last one more than 30 days away', '2026-11-14', []],
    ['with the last one 30 days away', '2026-11-15', ['last-meeting-near']],
    ['on the day of the last one', '2026-12-15', ['last-meeting-near']],
    ['after the last one', '2026-12-16', ['no-meeting-left']],
  ])('%s', (_, today, kinds) => {
    expect(kindsOf({}, { indicators: [decision], today: day(today) })).toEqual(kinds);
  });

  it('is asked about when made late, and not when made in time', () => {
    const taken = (on: string): Partial<SectionAnswer> => ({
      indicators: [{ kind: 'decision', indicator: 'i1', decidedOn: day(on) }],
    });
    const late = { ...decision, due: day('2026-11-30') };
    expect(kindsOf(taken('2026-11-10'), { indicators: [late] })).toEqual([]);
    expect(kindsOf(taken('2026-12-15'), { indicators: [late] })).toEqual(['indicator-fails']);
  });

  it('does not count meetings after its last day', () => {
    const early = { ...decision, due: day('2026-11-30') };
    expect(kindsOf({}, { indicators: [early], today: day('2026-11-11') })).toEqual([
      'no-meeting-left',
    ]);
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

  it('gives way to open phases when the forecast is met', () => {
    expect(kindsOf({ forecast: 'met', phases: states(90, 90) }, { phases })).toEqual([
      'phases-open',
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
  const keys = contradictionsOf(goal, answers, undefined, day('2026-03-01')).map(contradictionKey);
  expect(keys).toEqual(['a.risk-realised.r1', 'b.risk-realised.r1']);
});
