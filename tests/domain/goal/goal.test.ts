import { answerersOf, sectionsOf, type Goal } from '../../../domain/goal/goal.ts';
import { isSlug, parsePersonId, parseStepId } from '../../../domain/common/ids.ts';
import { languageOf } from '../../../domain/common/person.ts';
import { phasePercentDone, type Phase, type PhaseState } from '../../../domain/goal/phase.ts';
import { compareRiskUrgency } from '../../../domain/goal/risk.ts';
import { aGoal, aPhase, aRisk, aSubGoal, PEOPLE } from '../../support/fixtures/builders.ts';

describe('the sections of a goal', () => {
  const subGoals = [aSubGoal(), aSubGoal({ id: 'syksy', name: 'Syksyn tapahtuma' })];
  const bare = { phases: [], indicators: [] };

  it.each<[string, Partial<Goal>, readonly string[]]>([
    ['are the goal alone without sub-goals', {}, ['goal']],
    ['are the goal alone even when it has nothing to ask', bare, ['goal']],
    [
      'are the sub-goals when the goal has nothing of its own',
      { ...bare, subGoals },
      ['kevat', 'syksy'],
    ],
    [
      'begin with the goal when it has phases',
      { indicators: [], subGoals },
      ['goal', 'kevat', 'syksy'],
    ],
    [
      'begin with the goal when it has indicators',
      { phases: [], subGoals },
      ['goal', 'kevat', 'syksy'],
    ],
  ])('%s', (_, over, ids) => {
    expect(sectionsOf(aGoal(over)).map((section) => section.id)).toEqual(ids);
  });
});

it('asks owners first and each person once', () => {
  const goal = aGoal({
    owners: [PEOPLE.owner, PEOPLE.leader],
    projectManagers: [PEOPLE.projectManager, PEOPLE.owner],
  });
  expect(answerersOf(goal)).toEqual([PEOPLE.owner, PEOPLE.leader, PEOPLE.projectManager]);
});

describe('the reach of a phase', () => {
  const counted = aPhase({ counter: { target: 3, unit: 'kpl' } });

  it.each<[string, Phase, Omit<PhaseState, 'phase'>, number]>([
    ['is whole when it is done, whatever else is said', counted, { status: 'done', count: 1 }, 100],
    ['is nothing when it is not started', aPhase(), { status: 'not-started', percent: 40 }, 0],
    ['is the percent of an ongoing one', aPhase(), { status: 'in-progress', percent: 40 }, 40],
    ['follows the counter', counted, { status: 'in-progress', count: 1 }, 33],
    [
      'stops at the end when more is counted than was meant',
      counted,
      { status: 'in-progress', count: 9 },
      100,
    ],
    ['is the middle when nothing is known', aPhase(), { status: 'in-progress' }, 50],
    ['is the middle when nothing was counted', counted, { status: 'in-progress' }, 50],
    [
      'is the middle when the counter has no target',
      aPhase({ counter: { target: 0, unit: 'kpl' } }),
      { status: 'in-progress', count: 2 },
      50,
    ],
  ])('%s', (_, phase, state, reach) => {
    expect(phasePercentDone(phase, { phase: phase.id, ...state })).toBe(reach);
  });
});

it('puts realised risks first, then the greater of the open ones, then closed ones', () => {
  const risks = [
    aRisk({ id: 'closed', state: 'closed', likelihood: 5, impact: 5 }),
    aRisk({ id: 'small', likelihood: 1, impact: 2 }),
    aRisk({ id: 'great', likelihood: 4, impact: 5 }),
    aRisk({ id: 'realised', state: 'realised', likelihood: 1, impact: 1 }),
  ];
  expect(risks.toSorted(compareRiskUrgency).map((risk) => risk.id)).toEqual([
    'realised',
    'great',
    'small',
    'closed',
  ]);
});

describe('ids', () => {
  it.each(['a', 'palvelutorit', 'a-1', '7', 'a'.repeat(64)])('%j is a slug', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(['a', 'step-1', `a${'1'.repeat(31)}`])('%j is the id of a step', (text) => {
    expect(parseStepId(text)).toBe(text);
  });

  it.each(['', '1a', 'A', '-a', 'a b', 'a/b', 'b\n', `a${'1'.repeat(32)}`])(
    '%j is not the id of a step',
    (text) => {
      expect(parseStepId(text)).toBeUndefined();
    },
  );

  it.each(['', '-a', 'a-', 'A', 'ä', 'a b', 'a/b', 'a\n', '__proto__', 'a'.repeat(65)])(
    '%j is no slug',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );

  it('knows a person by the object id in lower case', () => {
    expect(parsePersonId('ABCDEF00-0000-4000-8000-000000000001')).toBe(
      'abcdef00-0000-4000-8000-000000000001',
    );
    expect(parsePersonId('29:1abc')).toBeUndefined();
    expect(parsePersonId('x0abcdef0-0000-4000-8000-000000000001')).toBeUndefined();
    expect(parsePersonId('abcdef00-0000-4000-8000-0000000000012')).toBeUndefined();
  });
});

it.each([
  ['fi-FI', 'fi'],
  ['SV', 'sv'],
  ['en-US', 'en'],
  ['de-DE', undefined],
  ['', undefined],
  [undefined, undefined],
])('reads the locale %j as %j', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
