import {
  fieldId,
  NEW_RISK_ID,
  newRiskId,
  toFormPath,
  formValuesOf,
} from '../../../domain/check-in/form-fields.ts';
import { parseAnswer } from '../../../domain/check-in/check-in-form.ts';
import { isSameAnswer } from '../../../domain/check-in/answer-changes.ts';
import { changedDraftValues, type DraftValues } from '../../../domain/check-in/draft.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import { sectionsOf } from '../../../domain/goal/goal.ts';
import { PHASE_STATUSES } from '../../../domain/goal/phase.ts';
import type { AnswerProblem } from '../../../domain/common/problem.ts';
import type { Risk } from '../../../domain/goal/risk.ts';
import {
  aCheckIn,
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aRisk,
  aSectionAnswer,
  aSubGoal,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';
import { randomFrom, type Random } from '../../support/fixtures/random.ts';

const SUBMISSION = 'abcdef12-0000-4000-8000-000000000001';
const write = (value: number): string => String(value).replace('.', ',');

const goal = aGoal({
  indicators: [aNumberIndicator(), aYesNoIndicator(), aDecisionIndicator()],
});
const base = aCheckIn({
  sections: [
    aSectionAnswer({
      indicators: [
        { kind: 'number', indicator: 'i1', value: 1.5, expected: 4 },
        { kind: 'yes-no', indicator: 'i2', value: false },
        { kind: 'decision', indicator: 'i3' },
      ],
      risks: [aRisk({ id: 'r2', state: 'realised' }), aRisk()],
    }),
  ],
});
const stored = formValuesOf(goal, base, write);
const [section] = sectionsOf(goal);
if (!section) throw new Error('The goal has no section.');

/** Random values that a person could have typed into some of the fields. */
function typedBy(random: Random): DraftValues {
  const one = (choices: readonly string[]): string =>
    choices[random.whole(0, choices.length - 1)] ?? '';
  const figure = (): string => one(['', '0', '7', '7,5', '-3', '1 234,5', 'noin 4', ' 12 ']);
  const text = (): string => random.text('aäö ,.\n', 0, 30);
  const possible: readonly (readonly [string, () => string])[] = [
    [fieldId.forecast('goal'), () => one(FORECASTS)],
    [fieldId.explanation('goal'), text],
    [fieldId.phase('goal', 'p1', 'status'), () => one(PHASE_STATUSES)],
    [fieldId.phase('goal', 'p1', 'percent'), figure],
    [fieldId.phase('goal', 'p2', 'count'), figure],
    [fieldId.indicator('goal', 'i1', 'value'), figure],
    [fieldId.indicator('goal', 'i1', 'expected'), figure],
    [fieldId.indicator('goal', 'i2', 'value'), () => one(['', 'yes', 'no'])],
    [fieldId.indicator('goal', 'i3', 'decidedOn'), () => one(['', '2026-03-01', '2026-02-30'])],
    [fieldId.risk('goal', 'r1', 'state'), () => one(['open', 'realised', 'closed'])],
    [fieldId.risk('goal', 'r1', 'preparation'), text],
    [fieldId.risk('goal', 'r1', 'unprepared'), () => one(['true', 'false'])],
    [fieldId.risk('goal', 'r2', 'likelihood'), () => one(['1', '5'])],
    [fieldId.risk('goal', NEW_RISK_ID, 'description'), text],
    [fieldId.risk('goal', NEW_RISK_ID, 'likelihood'), () => one(['', '2'])],
    [fieldId.risk('goal', NEW_RISK_ID, 'impact'), () => one(['', '4'])],
  ];
  return Object.fromEntries(
    possible.filter(() => random.whole(0, 2) === 0).map(([id, make]) => [id, make()]),
  );
}

const answerOf = (values: DraftValues) => parseAnswer(goal, values, base, SUBMISSION);

describe('a form', () => {
  it('that was not touched gives the answer that it was drawn from, and an empty draft', () => {
    const { sections, problems } = answerOf(stored);
    expect([problems, isSameAnswer({ sections }, base)]).toEqual([[], true]);
    expect(changedDraftValues(stored, stored)).toEqual({});
  });

  it('gives the same answer after it was saved as a draft, whatever was typed', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 500; round += 1) {
      const values = { ...stored, ...typedBy(random) };
      const draft = changedDraftValues(values, stored);
      expect(answerOf({ ...stored, ...draft })).toEqual(answerOf(values));
    }
  });

  it('stores emptied fields in the draft, and no unchanged ones', () => {
    const percent = fieldId.phase('goal', 'p2', 'count');
    const values = { ...stored, [percent]: ' ', [fieldId.explanation('goal')]: 'Uusi syy' };
    expect(changedDraftValues(values, stored)).toEqual({
      [percent]: ' ',
      [fieldId.explanation('goal')]: 'Uusi syy',
    });
  });

  it('keeps a zero that was typed, of now and of the end of the year', () => {
    const zeros = {
      [fieldId.indicator('goal', 'i1', 'value')]: '0',
      [fieldId.indicator('goal', 'i1', 'expected')]: '0',
    };
    const { sections, problems } = answerOf({ ...stored, ...zeros });
    expect(problems).toEqual([]);
    expect(sections[0]?.indicators[0]).toEqual({
      kind: 'number',
      indicator: 'i1',
      value: 0,
      expected: 0,
    });
  });

  it('names a new risk by its position, where the rules name it by its id', () => {
    const path = fieldId.risk('goal', newRiskId(SUBMISSION), 'preparation');
    expect(toFormPath(path, SUBMISSION)).toBe(fieldId.risk('goal', NEW_RISK_ID, 'preparation'));
    expect(toFormPath(fieldId.risk('goal', 'r1', 'preparation'), SUBMISSION)).toBe(
      fieldId.risk('goal', 'r1', 'preparation'),
    );
  });
});

const at = {
  forecast: fieldId.forecast('goal'),
  explanation: fieldId.explanation('goal'),
  status: fieldId.phase('goal', 'p1', 'status'),
  percent: fieldId.phase('goal', 'p1', 'percent'),
  count: fieldId.phase('goal', 'p2', 'count'),
  value: fieldId.indicator('goal', 'i1', 'value'),
  expected: fieldId.indicator('goal', 'i1', 'expected'),
  yesNo: fieldId.indicator('goal', 'i2', 'value'),
  decidedOn: fieldId.indicator('goal', 'i3', 'decidedOn'),
} as const;
const ofRisk = (part: Parameters<typeof fieldId.risk>[2]): string =>
  fieldId.risk('goal', 'r1', part);
const ofNew = (part: Parameters<typeof fieldId.risk>[2]): string =>
  fieldId.risk('goal', NEW_RISK_ID, part);

describe('a field that cannot be read', () => {
  it.each<[string, DraftValues, readonly AnswerProblem[]]>([
    ['a forecast not chosen', { [at.forecast]: '' }, [{ field: at.forecast, problem: 'required' }]],
    [
      'an unknown forecast',
      { [at.forecast]: 'good' },
      [{ field: at.forecast, problem: 'not-a-choice' }],
    ],
    ['a status not chosen', { [at.status]: '' }, [{ field: at.status, problem: 'required' }]],
    ['an unknown status', { [at.status]: 'half' }, [{ field: at.status, problem: 'not-a-choice' }]],
    [
      'a percent in words',
      { [at.percent]: 'puolet' },
      [{ field: at.percent, problem: 'not-a-number' }],
    ],
    [
      'a figure in words, which is missing then, too',
      { [at.value]: 'noin 4' },
      [
        { field: at.value, problem: 'not-a-number' },
        { field: at.value, problem: 'required' },
      ],
    ],
    [
      'an estimate without a figure of now',
      { [at.value]: ' ', [at.expected]: '0' },
      [{ field: at.value, problem: 'required' }],
    ],
    ['neither yes nor no', { [at.yesNo]: 'maybe' }, [{ field: at.yesNo, problem: 'not-a-choice' }]],
    [
      'a day that there is not',
      { [at.decidedOn]: '2026-02-30' },
      [{ field: at.decidedOn, problem: 'not-a-day' }],
    ],
    [
      'an unknown state of a risk',
      { [ofRisk('state')]: 'gone' },
      [{ field: ofRisk('state'), problem: 'not-a-choice' }],
    ],
    [
      'a likelihood of six',
      { [ofRisk('likelihood')]: '6' },
      [{ field: ofRisk('likelihood'), problem: 'not-a-choice' }],
    ],
    [
      'an impact in words',
      { [ofRisk('impact')]: 'suuri' },
      [{ field: ofRisk('impact'), problem: 'not-a-choice' }],
    ],
    [
      'the preparation of a risk that is not described',
      { [ofNew('preparation')]: 'Varatila' },
      [{ field: ofNew('description'), problem: 'required' }],
    ],
    [
      'a new risk without likelihood and impact',
      { [ofNew('description')]: 'Sade' },
      [
        { field: ofNew('likelihood'), problem: 'required' },
        { field: ofNew('impact'), problem: 'required' },
      ],
    ],
    [
      'a new risk with an impact of nine',
      { [ofNew('description')]: 'Sade', [ofNew('likelihood')]: '1', [ofNew('impact')]: '9' },
      [
        { field: ofNew('impact'), problem: 'not-a-choice' },
        { field: ofNew('impact'), problem: 'required' },
      ],
    ],
  ])('is reported, and nothing else: %s', (_, typed, problems) => {
    expect(answerOf({ ...stored, ...typed }).problems).toEqual(problems);
  });

  it.each<[string, DraftValues]>([
    ['a yes', { [at.yesNo]: 'yes' }],
    [
      'a new risk with both levels',
      { [ofNew('description')]: 'Sade', [ofNew('likelihood')]: '1', [ofNew('impact')]: '5' },
    ],
    ['a risk that is over', { [ofRisk('state')]: 'closed' }],
    ['no day of a decision', { [at.decidedOn]: '' }],
  ])('is not %s', (_, typed) => {
    expect(answerOf({ ...stored, ...typed }).problems).toEqual([]);
  });

  it('is reported when it is missing altogether, for every choice that is required', () => {
    expect(answerOf({}).problems).toEqual(
      [at.forecast, at.status, fieldId.phase('goal', 'p2', 'status')].map((field) => ({
        field,
        problem: 'required',
      })),
    );
  });
});

describe('a field of the form', () => {
  const [figure, no, decision] = section.indicators.map(({ id }) => id);
  const kept = base.sections[0]?.indicators ?? [];

  it.each<[string, DraftValues, Partial<SectionAnswer>]>([
    [
      'is read without the white space around a text',
      { [at.explanation]: ' Syy\n' },
      { explanation: 'Syy' },
    ],
    [
      'gives a phase its amount only when it was typed',
      { [at.status]: 'in-progress', [at.percent]: ' 40 ', [at.count]: '' },
      {
        phases: [
          { phase: 'p1', status: 'in-progress', percent: 40 },
          { phase: 'p2', status: 'in-progress' },
        ],
      },
    ],
    [
      'leaves an unreadable choice at the start',
      { [at.forecast]: 'good', [at.status]: 'half' },
      {
        forecast: 'uncertain',
        phases: [
          { phase: 'p1', status: 'not-started' },
          { phase: 'p2', status: 'in-progress', count: 1 },
        ],
      },
    ],
    [
      'leaves out a figure that was emptied with its estimate',
      { [at.value]: '', [at.expected]: '' },
      { indicators: kept.slice(1) },
    ],
    [
      'leaves out an estimate alone',
      { [at.value]: '1 234,5', [at.expected]: '' },
      {
        indicators: [
          { kind: 'number', indicator: String(figure), value: 1234.5 },
          ...kept.slice(1),
        ],
      },
    ],
    [
      'takes a yes for a yes',
      { [at.yesNo]: 'yes' },
      { indicators: kept.with(1, { kind: 'yes-no', indicator: String(no), value: true }) },
    ],
    [
      'leaves out a yes or no that was not chosen',
      { [at.yesNo]: '' },
      { indicators: kept.toSpliced(1, 1) },
    ],
    [
      'takes the day of a decision',
      { [at.decidedOn]: '2026-03-01' },
      {
        indicators: kept.with(2, {
          kind: 'decision',
          indicator: String(decision),
          decidedOn: day('2026-03-01'),
        }),
      },
    ],
  ])('%s', (_, typed, over) => {
    const [answer] = answerOf({ ...stored, ...typed }).sections;
    expect(answer).toStrictEqual({ ...base.sections[0], ...over });
  });
});

describe('the risks of a form', () => {
  const risksOf = (typed: DraftValues, ...given: readonly Risk[]): readonly Risk[] => {
    const from = { sections: [aSectionAnswer({ risks: given })] };
    const [answer] = parseAnswer(goal, typed, from, SUBMISSION).sections;
    return answer?.risks ?? [];
  };
  const bare = aRisk({ preparation: '' });
  const admitted = aRisk({ preparation: '', unprepared: true });
  const fresh: Risk = {
    id: newRiskId(SUBMISSION),
    description: 'Sade',
    preparation: '',
    likelihood: 2,
    impact: 5,
    state: 'open',
  };
  const typedNew = {
    [ofNew('description')]: ' Sade ',
    [ofNew('likelihood')]: '2',
    [ofNew('impact')]: '5',
  };

  it.each<[string, DraftValues, readonly Risk[], readonly Risk[]]>([
    ['stay as they are when the form does not ask about them', {}, [admitted], [admitted]],
    [
      'take what was typed, without the white space around it',
      {
        [ofRisk('description')]: ' Tilat ',
        [ofRisk('preparation')]: ' Sovittu\n',
        [ofRisk('likelihood')]: '1',
        [ofRisk('impact')]: '5',
        [ofRisk('state')]: 'closed',
      },
      [aRisk()],
      [
        aRisk({
          description: 'Tilat',
          preparation: 'Sovittu',
          likelihood: 1,
          impact: 5,
          state: 'closed',
        }),
      ],
    ],
    [
      'keep their state and levels when those cannot be read',
      { [ofRisk('state')]: 'gone', [ofRisk('likelihood')]: '9', [ofRisk('impact')]: '0' },
      [aRisk({ state: 'realised' })],
      [aRisk({ state: 'realised' })],
    ],
    [
      'do without those that were closed before',
      {},
      [aRisk({ state: 'closed' }), aRisk({ id: 'r2' })],
      [aRisk({ id: 'r2' })],
    ],
    ['may be said to be unprepared', { [ofRisk('unprepared')]: 'true' }, [bare], [admitted]],
    ['are not unprepared unless it is said', {}, [bare], [bare]],
    ['may be unprepared no longer', { [ofRisk('unprepared')]: 'false' }, [admitted], [bare]],
    [
      'are not unprepared with a preparation',
      { [ofRisk('unprepared')]: 'true', [ofRisk('preparation')]: 'Sovittu' },
      [admitted],
      [aRisk({ preparation: 'Sovittu' })],
    ],
    ['get the new one at their end', typedNew, [aRisk()], [aRisk(), fresh]],
    ['get no new one from white space', { ...typedNew, [ofNew('description')]: ' ' }, [], []],
    [
      'get a new one that is said to be unprepared',
      { ...typedNew, [ofNew('unprepared')]: 'true' },
      [],
      [{ ...fresh, unprepared: true }],
    ],
    [
      'get a new one that is not said to be',
      { ...typedNew, [ofNew('unprepared')]: 'false' },
      [],
      [fresh],
    ],
    [
      'get a new one whose preparation counts more than the box',
      { ...typedNew, [ofNew('unprepared')]: 'true', [ofNew('preparation')]: 'Teltta' },
      [],
      [{ ...fresh, preparation: 'Teltta' }],
    ],
    [
      'get a new one of medium size when its levels are missing',
      { [ofNew('description')]: 'Sade' },
      [],
      [{ ...fresh, likelihood: 3, impact: 3 }],
    ],
  ])('%s', (_, typed, given, risks) => {
    expect(risksOf(typed, ...given)).toStrictEqual(risks);
  });

  it('are those of each sub-goal, and none where there was no answer', () => {
    const divided = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' })],
    });
    const ofSubGoals = (from: Parameters<typeof parseAnswer>[2]) =>
      parseAnswer(divided, {}, from, SUBMISSION).sections.map((one) => [
        one.section,
        ...one.risks.map((risk) => risk.id),
      ]);
    const answers = [
      aSectionAnswer({ section: 'b', risks: [aRisk({ id: 'of-b' })] }),
      aSectionAnswer({ section: 'a', risks: [aRisk({ id: 'of-a' })] }),
    ];
    expect(ofSubGoals({ sections: answers })).toEqual([
      ['a', 'of-a'],
      ['b', 'of-b'],
    ]);
    expect(ofSubGoals({ sections: answers.slice(1) })).toEqual([['a', 'of-a'], ['b']]);
    expect(ofSubGoals(undefined)).toEqual([['a'], ['b']]);
  });
});
