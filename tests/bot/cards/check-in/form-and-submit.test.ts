import { checkInFormCard } from '../../../../bot/cards/check-in/check-in-form.ts';
import {
  findOverlongValues,
  parseSubmitTarget,
  parseGoalAndMonth,
  readTypedValues,
  type CardData,
} from '../../../../bot/cards/check-in/parse-submit.ts';
import { createReader } from '../../../../bot/cards/kit/reader.ts';
import {
  newRiskId,
  formValuesOf,
  type FormValues,
} from '../../../../domain/check-in/form-fields.ts';
import { parseAnswer } from '../../../../domain/check-in/check-in-form.ts';
import { findAnswerProblems } from '../../../../domain/check-in/answer-problems.ts';
import { isSameAnswer } from '../../../../domain/check-in/answer-changes.ts';
import type { CheckIn } from '../../../../domain/goal/check-in.ts';
import type { Goal } from '../../../../domain/goal/goal.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import type { AnswerProblem } from '../../../../domain/common/problem.ts';
import { anOrganisation, aRisk } from '../../../support/fixtures/builders.ts';
import {
  aFormView,
  aFullGoal,
  aGoalWithFourSections,
  anAnswerTo,
  aSituation,
  FEBRUARY,
} from '../../../support/cases/card-cases.ts';
import { day } from '../../../support/fixtures/ids.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { objectsIn } from '../../../support/fixtures/json.ts';
import { thrownRefusalCode } from '../../../support/checks/refusal-code.ts';

const SUBMISSION = 'abcdef12-0000-4000-8000-000000000001';
const goal = aFullGoal();
const shown = [
  aRisk({ id: 'r1', state: 'realised' }),
  aRisk({ id: 'r2', preparation: '', unprepared: true }),
];
const base = anAnswerTo(goal, {}, { risks: shown });
const fi = createReader('fi', anOrganisation());
const typed = (over: FormValues = {}): FormValues => ({
  ...formValuesOf(goal, base, fi.format.input),
  ...over,
});
const parsed = (over: FormValues = {}, from: CheckIn | undefined = base) =>
  parseAnswer(goal, typed(over), from, SUBMISSION);

describe.each(LANGUAGES)('a form in %s', (language) => {
  const reader = createReader(language, anOrganisation());

  it.each<[string, Goal, CheckIn]>([
    ['of one section', goal, base],
    [
      'of a decision that is not taken',
      goal,
      anAnswerTo(goal, {}, { risks: shown, indicators: [{ kind: 'decision', indicator: 'i3' }] }),
    ],
    [
      'of negative and small figures',
      goal,
      anAnswerTo(
        goal,
        {},
        {
          risks: [],
          indicators: [
            { kind: 'number', indicator: 'i1', value: -1234.5678, expected: 0.000001 },
            { kind: 'yes-no', indicator: 'i2', value: false },
            { kind: 'decision', indicator: 'i3', decidedOn: day('2026-03-01') },
          ],
        },
      ),
    ],
    [
      'of four sub-goals',
      aGoalWithFourSections(),
      anAnswerTo(aGoalWithFourSections(), {}, { risks: shown }),
    ],
  ])('%s gives back the answer that it was drawn from', (_, of, answer) => {
    const values = formValuesOf(of, answer, reader.format.input);
    const { sections, problems } = parseAnswer(of, values, answer, SUBMISSION);
    expect([problems, isSameAnswer({ sections }, answer)]).toEqual([[], true]);
  });

  it('submits the last answer when it is sent unchanged', () => {
    const previous = { ...base, month: FEBRUARY };
    const card = seeCard(
      checkInFormCard(aFormView({ situation: aSituation({ goal, previous }) }), reader).card,
    );
    const { data } = card.pressOf(reader.words.bot.form.save);
    const { sections, problems } = parseAnswer(goal, readTypedValues(data), previous, SUBMISSION);
    expect([problems, isSameAnswer({ sections }, base)]).toEqual([[], true]);
  });

  it('of four sub-goals with many risks fits into a message and keeps every risk', () => {
    const four = aGoalWithFourSections();
    const risks = ['r1', 'r2', 'r3', 'r4', 'r5'].map((id) => aRisk({ id }));
    const previous = anAnswerTo(four, { month: FEBRUARY }, { risks });
    const { card } = checkInFormCard(
      aFormView({ situation: aSituation({ goal: four, previous }) }),
      reader,
    );
    const { data } = seeCard(card).pressOf(reader.words.bot.form.save);
    const { sections, problems } = parseAnswer(four, readTypedValues(data), previous, SUBMISSION);
    expect([problems, isSameAnswer({ sections }, previous)]).toEqual([[], true]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25_000);
  });
});

describe('typed input', () => {
  it.each<[string, FormValues, AnswerProblem]>([
    ['no forecast', { 'goal.forecast': '' }, { field: 'goal.forecast', problem: 'required' }],
    [
      'an unknown forecast',
      { 'goal.forecast': 'toString' },
      { field: 'goal.forecast', problem: 'not-a-choice' },
    ],
    [
      'no status',
      { 'goal.phases.p1.status': '' },
      { field: 'goal.phases.p1.status', problem: 'required' },
    ],
    [
      'an unknown status',
      { 'goal.phases.p1.status': 'tehty' },
      { field: 'goal.phases.p1.status', problem: 'not-a-choice' },
    ],
    [
      'a percent in words',
      { 'goal.phases.p1.percent': 'puolet' },
      { field: 'goal.phases.p1.percent', problem: 'not-a-number' },
    ],
    [
      'a count with a unit',
      { 'goal.phases.p2.count': '3 kpl' },
      { field: 'goal.phases.p2.count', problem: 'not-a-number' },
    ],
    [
      'a figure of two meanings',
      { 'goal.indicators.i1.value': '1,234.5', 'goal.indicators.i1.expected': '' },
      { field: 'goal.indicators.i1.value', problem: 'not-a-number' },
    ],
    [
      'an estimate in words',
      { 'goal.indicators.i1.expected': 'noin 4' },
      { field: 'goal.indicators.i1.expected', problem: 'not-a-number' },
    ],
    [
      'an estimate without a figure',
      { 'goal.indicators.i1.value': '' },
      { field: 'goal.indicators.i1.value', problem: 'required' },
    ],
    [
      'neither yes nor no',
      { 'goal.indicators.i2.value': 'maybe' },
      { field: 'goal.indicators.i2.value', problem: 'not-a-choice' },
    ],
    [
      'a day that is not there',
      { 'goal.indicators.i3.decidedOn': '2026-02-30' },
      { field: 'goal.indicators.i3.decidedOn', problem: 'not-a-day' },
    ],
    [
      'an unknown state of a risk',
      { 'goal.risks.r1.state': 'gone' },
      { field: 'goal.risks.r1.state', problem: 'not-a-choice' },
    ],
    [
      'an unknown likelihood',
      { 'goal.risks.r1.likelihood': '6' },
      { field: 'goal.risks.r1.likelihood', problem: 'not-a-choice' },
    ],
    [
      'a preparation for no risk',
      { 'goal.risks.new.preparation': 'Varaudutaan' },
      { field: 'goal.risks.new.description', problem: 'required' },
    ],
    [
      'a new risk without a likelihood',
      { 'goal.risks.new.description': 'Sade', 'goal.risks.new.impact': '2' },
      { field: 'goal.risks.new.likelihood', problem: 'required' },
    ],
    [
      'a new risk without an impact',
      { 'goal.risks.new.description': 'Sade', 'goal.risks.new.likelihood': '2' },
      { field: 'goal.risks.new.impact', problem: 'required' },
    ],
  ])('with %s is a problem of that field only', (_, over, problem) => {
    expect(parsed(over).problems).toEqual([problem]);
  });

  it('is shown at its field when the form comes back', () => {
    const problems: readonly AnswerProblem[] = [
      { field: 'goal.phases.p1.percent', problem: 'not-a-number' },
    ];
    const form = checkInFormCard(
      aFormView({ typed: typed({ 'goal.phases.p1.percent': 'puolet' }), problems }),
      fi,
    );
    const card = seeCard(form.card);
    expect(card.text).toContain(fi.words.bot.problem['not-a-number'](''));
    expect(card.fields.get(fi.words.bot.form.percent)).toBe('puolet');
  });

  it('may leave a figure, a yes or no and a decision open', () => {
    const { sections, problems } = parsed({
      'goal.indicators.i1.value': ' ',
      'goal.indicators.i1.expected': '',
      'goal.indicators.i2.value': '',
      'goal.indicators.i3.decidedOn': '',
    });
    expect([problems, sections[0]?.indicators]).toEqual([
      [],
      [{ kind: 'decision', indicator: 'i3' }],
    ]);
  });

  it('is trimmed', () => {
    expect(parsed({ 'goal.explanation': '  Syy \n' }).sections[0]?.explanation).toBe('Syy');
  });

  it('cannot bring sections, phases or risks that the goal does not have', () => {
    const extra = {
      'other.forecast': 'met',
      'goal.phases.p9.status': 'done',
      'goal.risks.r9.state': 'open',
      '__proto__.forecast': 'met',
    };
    expect(parsed(extra)).toEqual(parsed());
  });
});

describe('the risks of a form', () => {
  const isNew = {
    'goal.risks.new.description': ' Sade ',
    'goal.risks.new.preparation': 'Teltta',
    'goal.risks.new.likelihood': '4',
    'goal.risks.new.impact': '2',
  };

  it('include a new one with the same id, however often it is sent', () => {
    const [once, again] = [parsed(isNew), parsed(isNew)];
    expect(once.sections[0]?.risks.at(-1)).toEqual({
      id: newRiskId(SUBMISSION),
      description: 'Sade',
      preparation: 'Teltta',
      likelihood: 4,
      impact: 2,
      state: 'open',
    });
    expect(again).toEqual(once);
  });

  it('keep one that is closed now and drop it the next time', () => {
    const { sections } = parsed({ 'goal.risks.r1.state': 'closed' });
    expect(sections[0]?.risks.map((risk) => [risk.id, risk.state])).toEqual([
      ['r1', 'closed'],
      ['r2', 'open'],
    ]);
    const next = parseAnswer(goal, typed(), { sections }, SUBMISSION);
    expect(next.sections[0]?.risks.map((risk) => risk.id)).toEqual(['r2']);
  });

  it('keep the fields that the form does not show', () => {
    const values = Object.fromEntries(
      Object.entries(typed()).filter(([id]) => !id.includes('.risks.')),
    );
    expect(parseAnswer(goal, values, base, SUBMISSION).sections[0]?.risks).toEqual(shown);
  });

  it('report a fault of the new one at its own field', () => {
    const { sections } = parsed({ ...isNew, 'goal.risks.new.description': 'Sa\u0000de' });
    const problems = findAnswerProblems(goal, sections, day('2026-03-15'));
    const situation = aSituation({ goal, previous: base });
    const { card } = checkInFormCard(
      aFormView({ situation, typed: typed(isNew), problems, submission: SUBMISSION }),
      fi,
    );
    expect(problems).toHaveLength(1);
    expect(seeCard(card).text).toContain(fi.words.bot.problem['control-characters'](''));
    expect([...objectsIn(card)].find(({ id }) => id === 'goal-risks')?.isVisible).toBe(true);
  });
});

describe('the data of a button', () => {
  const data: CardData = {
    v: 1,
    goal: 'palvelutorit',
    month: '2026-03',
    basedOn: 0,
    submission: SUBMISSION,
  };

  it('is read', () => {
    const { v: _, ...target } = data;
    expect(parseSubmitTarget(data)).toEqual({ ...target, seenContradictions: [] });
  });

  it.each<[string, CardData]>([
    ['nothing', {}],
    ['another version', { ...data, v: 2 }],
    ['the version as text', { ...data, v: '1' }],
    ['no goal', { ...data, goal: undefined }],
    ['a list for a goal', { ...data, goal: ['palvelutorit'] }],
    ['an object for a goal', { ...data, goal: { toString: 1, valueOf: 1 } }],
    ['a path for a goal', { ...data, goal: '../secret' }],
    ['a name of all objects for a goal', { ...data, goal: '__proto__' }],
    ['a huge goal', { ...data, goal: 'a'.repeat(1_000_000) }],
    ['no month', { ...data, month: '2026-13' }],
    ['a list for a month', { ...data, month: ['2026-03'] }],
    ['a number for a month', { ...data, month: 202603 }],
  ])('is refused with %s', (_, wrong) => {
    expect(thrownRefusalCode(() => parseGoalAndMonth(wrong))).toBe('unknown-action');
    expect(thrownRefusalCode(() => parseSubmitTarget(wrong))).toBe('unknown-action');
  });

  it.each<[string, CardData]>([
    ['a revision as text', { ...data, basedOn: '0' }],
    ['a revision under zero', { ...data, basedOn: -1 }],
    ['half a revision', { ...data, basedOn: 0.5 }],
    ['a revision that is no number', { ...data, basedOn: NaN }],
    ['no submission', { ...data, submission: undefined }],
    ['a short submission', { ...data, submission: 'abc' }],
    ['a huge submission', { ...data, submission: 'a'.repeat(65) }],
    ['a submission with other signs', { ...data, submission: 'abcdefgh/../..' }],
    ['a list for a submission', { ...data, submission: [SUBMISSION] }],
  ])('cannot be stored with %s', (_, wrong) => {
    expect(thrownRefusalCode(() => parseSubmitTarget(wrong))).toBe('unknown-action');
  });

  it('gives back the fields that came as text, and only those', () => {
    const fields = JSON.parse(
      '{"v":1,"goal":"x","goal.explanation":"Yksi\\r\\nkaksi\\rkolme","goal.forecast":["met"],"__proto__":"a","__proto__.x":"b","constructor":"c"}',
    );
    expect(readTypedValues(fields)).toEqual({
      'goal.explanation': 'Yksi\nkaksi\nkolme',
      '__proto__.x': 'b',
    });
  });

  it('returns the start of an impossibly long field, and names the field', () => {
    const data = { 'goal.explanation': 'a'.repeat(16_001), 'goal.forecast': 'met' };
    expect(readTypedValues(data)['goal.explanation']).toHaveLength(16_000);
    expect(findOverlongValues(data)).toEqual([
      { field: 'goal.explanation', problem: 'too-long', limit: 4000 },
    ]);
  });

  it('never splits a character', () => {
    const value = `${'a'.repeat(15_999)}😀`;
    expect(readTypedValues({ 'goal.explanation': value })['goal.explanation']).toBe(
      'a'.repeat(15_999),
    );
  });
});
