import {
  fieldId,
  NEW_RISK,
  newRiskId,
  toFormPath,
  formValuesOf,
} from '../../../domain/check-in/form-fields.ts';
import { parseAnswer } from '../../../domain/check-in/check-in-form.ts';
import { sameAnswer } from '../../../domain/check-in/answer-changes.ts';
import { changedValues, type DraftValues } from '../../../domain/check-in/draft.ts';
import { FORECASTS } from '../../../domain/goal/forecast.ts';
import { sectionsOf } from '../../../domain/goal/goal.ts';
import { PHASE_STATUSES } from '../../../domain/goal/phase.ts';
import {
  aCheckIn,
  aDecisionIndicator,
  aGoal,
  aNumberIndicator,
  aRisk,
  aSectionAnswer,
  aYesNoIndicator,
} from '../../support/fixtures/builders.ts';
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
    [fieldId.risk('goal', NEW_RISK, 'description'), text],
    [fieldId.risk('goal', NEW_RISK, 'likelihood'), () => one(['', '2'])],
    [fieldId.risk('goal', NEW_RISK, 'impact'), () => one(['', '4'])],
  ];
  return Object.fromEntries(
    possible.filter(() => random.whole(0, 2) === 0).map(([id, make]) => [id, make()]),
  );
}

const answerOf = (values: DraftValues) => parseAnswer(goal, values, base, SUBMISSION);

describe('a form', () => {
  it('that was not touched gives the answer that it was drawn from, and an empty draft', () => {
    const { sections, problems } = answerOf(stored);
    expect([problems, sameAnswer({ sections }, base)]).toEqual([[], true]);
    expect(changedValues(stored, stored)).toEqual({});
  });

  it('gives the same answer after it was saved as a draft, whatever was typed', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 500; round += 1) {
      const values = { ...stored, ...typedBy(random) };
      const draft = changedValues(values, stored);
      expect(answerOf({ ...stored, ...draft })).toEqual(answerOf(values));
    }
  });

  it('stores emptied fields in the draft, and no unchanged ones', () => {
    const percent = fieldId.phase('goal', 'p2', 'count');
    const values = { ...stored, [percent]: ' ', [fieldId.explanation('goal')]: 'Uusi syy' };
    expect(changedValues(values, stored)).toEqual({
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
    expect(toFormPath(path, SUBMISSION)).toBe(fieldId.risk('goal', NEW_RISK, 'preparation'));
    expect(toFormPath(fieldId.risk('goal', 'r1', 'preparation'), SUBMISSION)).toBe(
      fieldId.risk('goal', 'r1', 'preparation'),
    );
  });
});
