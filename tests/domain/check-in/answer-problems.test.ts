import {
  findAnswerProblems,
  findReflectionProblems,
} from '../../../domain/check-in/answer-problems.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import { ANSWER_LIMITS, jsonLength } from '../../../domain/common/limits.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import type { Risk } from '../../../domain/goal/risk.ts';
import {
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aPhaseState,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const TODAY = day('2026-03-15');
const goal = aGoal({ indicators: [aNumberIndicator(), aYesNoIndicator(), aDecisionIndicator()] });
const problems = (over: Record<string, unknown> = {}): readonly AnswerProblem[] =>
  findAnswerProblems(goal, [answerWith(over)], TODAY);

/** The network may send anything, so the fields under test are untyped. */
function answerWith(over: Record<string, unknown>): SectionAnswer {
  return Object.assign(aSectionAnswer(), over);
}

const phases = (over: object): object => ({
  phases: [aPhaseState(), aPhaseState({ phase: 'p2', count: 1 })].map((state) =>
    'phase' in over && over.phase !== state.phase ? state : { ...state, ...over },
  ),
});
const number = (over: object): object => ({
  indicators: [{ kind: 'number', indicator: 'i1', value: 1, ...over }],
});
const yesNo = (value: unknown): object => ({
  indicators: [{ kind: 'yes-no', indicator: 'i2', value }],
});
const decision = (decidedOn: unknown): object => ({
  indicators: [{ kind: 'decision', indicator: 'i3', decidedOn }],
});
const risk = (over: object): object => ({ risks: [{ ...aRisk(), ...over }] });
const manyRisks = (count: number, over: Partial<Risk> = {}) => ({
  risks: Array.from({ length: count }, (_, index) => aRisk({ id: `r${index}`, ...over })),
});
const P1 = 'goal.phases.p1';
const P2 = 'goal.phases.p2';
const I1 = 'goal.indicators.i1';
const R1 = 'goal.risks.r1';

describe('an answer without fault', () => {
  it.each<[string, object]>([
    ['as it usually is', {}],
    ['without values of indicators', { indicators: [] }],
    ['without risks', { risks: [] }],
    ['without an explanation when it will be met', { explanation: '' }],
    [
      'with an explanation of the greatest length',
      { explanation: 'a'.repeat(ANSWER_LIMITS.explanation) },
    ],
    ['with line breaks and tabs', { explanation: 'Yksi\r\n\tkaksi\n- kolme' }],
    ['with letters of any script and joined signs', { explanation: 'Åäö šž 日本 👩‍👩‍👧' }],
    ['with a percent of zero', phases({ phase: 'p1', percent: 0 })],
    ['with a percent of a hundred', phases({ phase: 'p1', percent: 100 })],
    ['with the greatest count', phases({ phase: 'p2', count: ANSWER_LIMITS.counter })],
    ['with the greatest figure', number({ value: ANSWER_LIMITS.indicatorValue })],
    ['with the least figure', number({ value: -ANSWER_LIMITS.indicatorValue, expected: -0.5 })],
    ['with a yes', yesNo(true)],
    ['with a decision taken today', decision('2026-03-15')],
    ['with a decision that is not taken', decision(undefined)],
    ['with as many risks as there may be', manyRisks(ANSWER_LIMITS.risksPerSection)],
    [
      'with a risk of the greatest length',
      risk({ description: 'a'.repeat(ANSWER_LIMITS.riskText) }),
    ],
    ['with a risk said to be unprepared', risk({ preparation: '', unprepared: true })],
    ['with a closed risk without preparation', risk({ preparation: '', state: 'closed' })],
  ])('is let through %s', (_, over) => {
    expect(problems({ ...over })).toEqual([]);
  });

  it.each(FORECASTS)('is accepted with the forecast %s and an explanation', (forecast) => {
    expect(problems({ forecast, explanation: 'Syy' })).toEqual([]);
  });
});

describe('a forecast worse than last month', () => {
  const before = { sections: [aSectionAnswer({ explanation: ' Vanha syy' })] };
  const kinds = (over: Partial<SectionAnswer>) =>
    findAnswerProblems(goal, [aSectionAnswer(over)], TODAY, before).map((one) => one.problem);

  it.each<[string, Partial<SectionAnswer>, readonly string[]]>([
    [
      'needs a reason of its own',
      { forecast: 'uncertain', explanation: 'Vanha syy ' },
      ['reason-needed'],
    ],
    ['has one', { forecast: 'uncertain', explanation: 'Uusi syy' }, []],
    ['is asked for one reason only', { forecast: 'uncertain', explanation: '' }, ['required']],
    ['is not the same one again', { explanation: 'Vanha syy' }, []],
    ['is not a better one', { forecast: 'met', explanation: 'Vanha syy' }, []],
  ])('%s', (_, over, expected) => {
    expect(kinds(over)).toEqual(expected);
  });

  it('is asked for an explanation only, when there was none before either', () => {
    const silent = { sections: [aSectionAnswer({ forecast: 'uncertain', explanation: ' ' })] };
    const worse = aSectionAnswer({ forecast: 'will-not-be-met', explanation: '\n' });
    expect(findAnswerProblems(goal, [worse], TODAY, silent)).toEqual([
      { field: 'goal.explanation', problem: 'required' },
    ]);
  });

  it('is held against the forecast of the same section', () => {
    const [first, second] = [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' })];
    const divided = aGoal({ phases: [], indicators: [], subGoals: [first, second] });
    const said = (section: string, forecast: 'met' | 'uncertain') =>
      aSectionAnswer({
        section,
        forecast,
        explanation: 'Syy',
        phases: [aPhaseState()],
        indicators: [],
      });
    const last = { sections: [said('a', 'met'), said('b', 'uncertain')] };
    const now = [said('a', 'met'), said('b', 'uncertain')];
    expect(findAnswerProblems(divided, now, TODAY, last)).toEqual([]);
    expect(
      findAnswerProblems(divided, [said('a', 'uncertain'), ...now.slice(1)], TODAY, last),
    ).toEqual([{ field: 'a.explanation', problem: 'reason-needed' }]);
  });
});

describe('a faulty answer', () => {
  it.each<[string, object, AnswerProblem]>([
    [
      'an open risk that nothing is said to be done about',
      risk({ preparation: ' ' }),
      { field: `${R1}.preparation`, problem: 'preparation-needed' },
    ],
    [
      'an unknown forecast',
      { forecast: 'good' },
      { field: 'goal.forecast', problem: 'not-a-choice' },
    ],
    [
      'no explanation of an uncertain one',
      { forecast: 'uncertain', explanation: ' \n' },
      { field: 'goal.explanation', problem: 'required' },
    ],
    [
      'no explanation of one that fails',
      { forecast: 'will-not-be-met', explanation: '' },
      { field: 'goal.explanation', problem: 'required' },
    ],
    [
      'one character too many',
      { explanation: 'a'.repeat(ANSWER_LIMITS.explanation + 1) },
      { field: 'goal.explanation', problem: 'too-long', limit: 4000 },
    ],
    [
      'a control character',
      { explanation: 'a\u0000b' },
      { field: 'goal.explanation', problem: 'control-characters' },
    ],
    [
      'a control character of the upper half, refused in every other text too',
      { explanation: 'a\u0085b' },
      { field: 'goal.explanation', problem: 'control-characters' },
    ],
    [
      'a sign that turns the direction of text',
      { explanation: 'a\u202eb' },
      { field: 'goal.explanation', problem: 'control-characters' },
    ],
    [
      'a phase without a state',
      { phases: [aPhaseState()] },
      { field: `${P2}.status`, problem: 'required' },
    ],
    [
      'an unknown status',
      phases({ phase: 'p1', status: 'half' }),
      { field: `${P1}.status`, problem: 'not-a-choice' },
    ],
    [
      'a percent under zero',
      phases({ phase: 'p1', percent: -1 }),
      { field: `${P1}.percent`, problem: 'too-small', limit: 0 },
    ],
    [
      'a percent over a hundred',
      phases({ phase: 'p1', percent: 101 }),
      { field: `${P1}.percent`, problem: 'too-large', limit: 100 },
    ],
    [
      'half a percent',
      phases({ phase: 'p1', percent: 0.5 }),
      { field: `${P1}.percent`, problem: 'not-whole' },
    ],
    [
      'a percent that is no number',
      phases({ phase: 'p1', percent: NaN }),
      { field: `${P1}.percent`, problem: 'not-a-number' },
    ],
    [
      'a count of a phase that has no counter',
      phases({ phase: 'p1', count: 1 }),
      { field: `${P1}.count`, problem: 'unknown' },
    ],
    [
      'too great a count',
      phases({ phase: 'p2', count: ANSWER_LIMITS.counter + 1 }),
      { field: `${P2}.count`, problem: 'too-large', limit: ANSWER_LIMITS.counter },
    ],
    [
      'a phase that is not there',
      { phases: [aPhaseState(), aPhaseState({ phase: 'p2' }), aPhaseState({ phase: 'p9' })] },
      { field: 'goal.phases', problem: 'unknown' },
    ],
    [
      'a phase told twice',
      { phases: [aPhaseState(), aPhaseState({ phase: 'p2' }), aPhaseState()] },
      { field: 'goal.phases', problem: 'unknown' },
    ],
    [
      'a figure that is no number',
      number({ value: Infinity }),
      { field: `${I1}.value`, problem: 'not-a-number' },
    ],
    [
      'an estimate that is no number',
      number({ expected: NaN }),
      { field: `${I1}.expected`, problem: 'not-a-number' },
    ],
    [
      'too great a figure',
      number({ value: ANSWER_LIMITS.indicatorValue + 1 }),
      { field: `${I1}.value`, problem: 'too-large', limit: ANSWER_LIMITS.indicatorValue },
    ],
    [
      'too small an estimate',
      number({ expected: -ANSWER_LIMITS.indicatorValue - 1 }),
      { field: `${I1}.expected`, problem: 'too-small', limit: -ANSWER_LIMITS.indicatorValue },
    ],
    [
      'a value of the wrong kind',
      { indicators: [{ kind: 'yes-no', indicator: 'i1', value: true }] },
      { field: I1, problem: 'unknown' },
    ],
    [
      'an indicator that is not there',
      { indicators: [{ kind: 'number', indicator: 'i9', value: 1 }] },
      { field: 'goal.indicators', problem: 'unknown' },
    ],
    [
      'neither yes nor no',
      yesNo('yes'),
      { field: 'goal.indicators.i2.value', problem: 'not-a-choice' },
    ],
    [
      'a decision of tomorrow',
      decision('2026-03-16'),
      { field: 'goal.indicators.i3.decidedOn', problem: 'day-in-future' },
    ],
    [
      'a decision on no day',
      decision('2026-02-30'),
      { field: 'goal.indicators.i3.decidedOn', problem: 'not-a-day' },
    ],
    [
      'one risk too many',
      manyRisks(ANSWER_LIMITS.risksPerSection + 1),
      { field: 'goal.risks', problem: 'too-many', limit: ANSWER_LIMITS.risksPerSection },
    ],
    [
      'a risk whose id is not one',
      risk({ id: 'R 1' }),
      { field: 'goal.risks', problem: 'unknown' },
    ],
    [
      'a risk told twice',
      { risks: [aRisk(), aRisk()] },
      { field: 'goal.risks', problem: 'unknown' },
    ],
    [
      'a risk without a description',
      risk({ description: ' ' }),
      { field: `${R1}.description`, problem: 'required' },
    ],
    [
      'too long a risk',
      risk({ description: 'a'.repeat(ANSWER_LIMITS.riskText + 1) }),
      { field: `${R1}.description`, problem: 'too-long', limit: 1000 },
    ],
    [
      'too long a preparation',
      risk({ preparation: 'a'.repeat(ANSWER_LIMITS.riskText + 1) }),
      { field: `${R1}.preparation`, problem: 'too-long', limit: 1000 },
    ],
    [
      'a control character in a risk',
      risk({ preparation: 'a\u007fb' }),
      { field: `${R1}.preparation`, problem: 'control-characters' },
    ],
    [
      'a likelihood of none',
      risk({ likelihood: 0 }),
      { field: `${R1}.likelihood`, problem: 'not-a-choice' },
    ],
    ['an impact of six', risk({ impact: 6 }), { field: `${R1}.impact`, problem: 'not-a-choice' }],
    [
      'an unknown state of a risk',
      risk({ state: 'gone' }),
      { field: `${R1}.state`, problem: 'not-a-choice' },
    ],
  ])('with %s is told so, and only that', (_, over, problem) => {
    expect(problems({ ...over })).toStrictEqual([problem]);
  });

  it('lists all its problems at once', () => {
    const kinds = problems({ forecast: 'x', ...number({ value: NaN }), ...risk({ impact: 9 }) });
    expect(kinds.map((one) => one.field)).toEqual(['goal.forecast', `${I1}.value`, `${R1}.impact`]);
  });
});

describe('what would have to happen', () => {
  it.each<[string, string, readonly AnswerProblem[]]>([
    ['may stay open', '', []],
    ['may be of the greatest length', 'a'.repeat(ANSWER_LIMITS.reflection), []],
    [
      'may not be longer',
      'a'.repeat(ANSWER_LIMITS.reflection + 1),
      [{ field: 'reflection', problem: 'too-long', limit: ANSWER_LIMITS.reflection }],
    ],
    [
      'may not hold control characters',
      'a\u0000',
      [{ field: 'reflection', problem: 'control-characters' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(findReflectionProblems(text)).toStrictEqual(expected);
  });
});

describe('the sections of an answer', () => {
  const project = aGoal({
    phases: [],
    indicators: [],
    subGoals: [aSubGoal(), aSubGoal({ id: 'syksy' })],
  });
  const section = (id: string): SectionAnswer =>
    aSectionAnswer({ section: id, phases: [aPhaseState()], indicators: [] });

  it.each<[string, readonly string[], readonly AnswerProblem[]]>([
    ['are let through in any order', ['syksy', 'kevat'], []],
    ['are all required', ['kevat'], [{ field: 'syksy', problem: 'required' }]],
    [
      'are refused when one is not of the goal',
      ['kevat', 'syksy', 'goal'],
      [{ field: 'sections', problem: 'unknown' }],
    ],
    [
      'are refused when one comes twice',
      ['kevat', 'syksy', 'kevat'],
      [{ field: 'sections', problem: 'unknown' }],
    ],
    [
      'are refused when one has a name of all objects',
      ['kevat', 'syksy', '__proto__'],
      [{ field: 'sections', problem: 'unknown' }],
    ],
  ])('%s', (_, ids, expected) => {
    expect(findAnswerProblems(project, ids.map(section), TODAY)).toEqual(expected);
  });

  it('are refused when they are too long together, at the longest field', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `osa-${index}`);
    const large = aGoal({
      phases: [],
      indicators: [],
      subGoals: ids.map((id) => aSubGoal({ id })),
    });
    const longRisk = { description: 'x'.repeat(ANSWER_LIMITS.riskText), preparation: 'On' };
    const risks = manyRisks(ANSWER_LIMITS.risksPerSection, longRisk);
    const answers = ids.map((id) => ({ ...section(id), ...risks, explanation: id }));
    expect(findAnswerProblems(large, answers, TODAY)).toEqual([]);
    const room = ANSWER_LIMITS.whole - jsonLength(answers);
    const full = answers.map((one, index) => {
      const share = Math.floor(room / answers.length) + Number(index < room % answers.length);
      return { ...one, explanation: one.explanation + 'x'.repeat(share) };
    });
    expect([jsonLength(full), findAnswerProblems(large, full, TODAY)]).toEqual([
      ANSWER_LIMITS.whole,
      [],
    ]);
    const longer = answers.map((one) => ({ ...one, explanation: 'x'.repeat(3000) }));
    const longest = longer.with(7, {
      ...section('osa-7'),
      ...risks,
      explanation: 'x'.repeat(3500),
    });
    expect(findAnswerProblems(large, longest, TODAY)).toEqual([
      { field: 'osa-7.explanation', problem: 'too-much', limit: ANSWER_LIMITS.whole },
    ]);
  });
});
