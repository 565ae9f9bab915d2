import {
  changesBetween,
  isSameAnswer,
  type AnswerChange,
} from '../../../domain/check-in/answer-changes.ts';
import { isEqual } from '../../../domain/common/is-equal.ts';
import type { SectionAnswer } from '../../../domain/goal/check-in.ts';
import {
  aCheckIn,
  aPhaseState,
  aRisk,
  aSectionAnswer,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, instant } from '../../support/fixtures/ids.ts';

const before = aCheckIn();
const answer = (over: Partial<SectionAnswer>) => aCheckIn({ sections: [aSectionAnswer(over)] });
const [done, counted] = [aPhaseState({ status: 'done' }), aPhaseState({ phase: 'p2', count: 1 })];
const one = { kind: 'number', indicator: 'i1', value: 1 } as const;
const decided = { kind: 'decision', indicator: 'i3', decidedOn: day('2026-03-10') } as const;

describe('the differences of two answers', () => {
  it.each<[string, Partial<SectionAnswer>, readonly AnswerChange[]]>([
    ['are none when nothing changed', {}, []],
    [
      'name both forecasts',
      { forecast: 'uncertain' },
      [{ section: 'goal', kind: 'forecast', from: 'will-be-met', to: 'uncertain' }],
    ],
    [
      'tell that the explanation is another',
      { explanation: 'Viivästyy' },
      [{ section: 'goal', kind: 'explanation' }],
    ],
    [
      'name a phase with its state before and after',
      { phases: [done, { ...counted, count: 2 }] },
      [
        {
          section: 'goal',
          kind: 'phase',
          phase: 'p2',
          from: counted,
          to: { ...counted, count: 2 },
        },
      ],
    ],
    [
      'name a new phase',
      { phases: [done, counted, aPhaseState({ phase: 'p3' })] },
      [{ section: 'goal', kind: 'phase', phase: 'p3', to: aPhaseState({ phase: 'p3' }) }],
    ],
    [
      'name an indicator with its value before and after',
      { indicators: [{ ...one, value: 2 }] },
      [
        {
          section: 'goal',
          kind: 'indicator',
          indicator: 'i1',
          from: one,
          to: { ...one, value: 2 },
        },
      ],
    ],
    [
      'tell a figure that was taken away',
      { indicators: [] },
      [{ section: 'goal', kind: 'indicator', indicator: 'i1', from: one }],
    ],
    [
      'tell an indicator that got its first value',
      { indicators: [one, { kind: 'yes-no', indicator: 'i2', value: false }] },
      [
        {
          section: 'goal',
          kind: 'indicator',
          indicator: 'i2',
          to: { kind: 'yes-no', indicator: 'i2', value: false },
        },
      ],
    ],
    [
      'say nothing of a decision that is still not taken',
      { indicators: [one, { kind: 'decision', indicator: 'i3' }] },
      [],
    ],
    [
      'name a decision that was taken',
      { indicators: [one, decided] },
      [{ section: 'goal', kind: 'indicator', indicator: 'i3', to: decided }],
    ],
    [
      'name a new risk',
      { risks: [aRisk(), aRisk({ id: 'r2' })] },
      [{ section: 'goal', kind: 'risk-added', risk: aRisk({ id: 'r2' }) }],
    ],
    [
      'name a changed risk',
      { risks: [aRisk({ state: 'closed' })] },
      [{ section: 'goal', kind: 'risk-changed', from: aRisk(), risk: aRisk({ state: 'closed' }) }],
    ],
    [
      'name a risk that went',
      { risks: [] },
      [{ section: 'goal', kind: 'risk-removed', risk: aRisk() }],
    ],
  ])('%s', (_, over, changes) => {
    expect(changesBetween(before, answer(over))).toEqual(changes);
  });

  it('follow the order of the form', () => {
    const after = answer({
      forecast: 'uncertain',
      explanation: 'x',
      phases: [counted, aPhaseState()],
      indicators: [],
      risks: [],
    });
    expect(changesBetween(before, after).map((change) => change.kind)).toEqual([
      'forecast',
      'explanation',
      'phase',
      'indicator',
      'risk-removed',
    ]);
  });

  it('name of two risks the one that went, and no risk that was closed before', () => {
    const risks = [aRisk(), aRisk({ id: 'r2' }), aRisk({ id: 'r3', state: 'closed' })];
    expect(changesBetween(answer({ risks }), answer({ risks: [aRisk()] }))).toEqual([
      { section: 'goal', kind: 'risk-removed', risk: aRisk({ id: 'r2' }) },
    ]);
  });

  it('are none against nothing', () => {
    expect(changesBetween(undefined, before)).toEqual([]);
  });

  it('are none for a section that was not there before', () => {
    const added = aCheckIn({ sections: [aSectionAnswer(), aSectionAnswer({ section: 'kevat' })] });
    expect(changesBetween(before, added)).toEqual([]);
  });

  it('are listed by section', () => {
    const sections = ['kevat', 'syksy'].map((section) => aSectionAnswer({ section }));
    const after = sections.map((one) => ({ ...one, forecast: 'met' as const }));
    expect(
      changesBetween({ sections }, { sections: after }).map((change) => change.section),
    ).toEqual(['kevat', 'syksy']);
  });
});

describe('the same answer', () => {
  it('is recognized by its content, not by its author or time', () => {
    const other = aCheckIn({
      revision: 2,
      answeredBy: PEOPLE.leader,
      answeredAt: instant('2026-03-30T08:00:00.000Z'),
    });
    expect(isSameAnswer(before, other)).toBe(true);
  });

  it('does not mind the order of keys or an absent optional field', () => {
    const [section] = before.sections;
    if (!section) throw new Error('The answer has no section.');
    const turned = Object.fromEntries(
      Object.entries({ ...section, nothing: undefined }).toReversed(),
    );
    expect(isSameAnswer(before, { sections: [Object.assign(aSectionAnswer(), turned)] })).toBe(
      true,
    );
  });

  it.each<[string, Partial<SectionAnswer>]>([
    ['the forecast', { forecast: 'met' }],
    ['a space in the explanation', { explanation: 'Etenee suunnitellusti. ' }],
    ['a phase', { phases: [done] }],
    ['a figure', { indicators: [{ ...one, value: 1.01 }] }],
    ['a risk', { risks: [aRisk({ impact: 5 })] }],
  ])('is another when %s is another', (_, over) => {
    expect(isSameAnswer(before, answer(over))).toBe(false);
  });
});

describe('plain data', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing and an empty object', null, {}],
    ['an empty object and nothing', {}, null],
    ['an empty list and an empty object', [], {}],
    ['a list and an object with its keys', ['a'], { 0: 'a' }],
    ['a text and a list of it', 'a', ['a']],
    ['lists of different lengths', ['a'], ['a', 'b']],
  ])('is not equal: %s', (_, a, b) => {
    expect(isEqual(a, b)).toBe(false);
  });

  it('is equal when its lists are', () => {
    expect(isEqual({ a: [null, ['x']] }, { a: [null, ['x']], b: undefined })).toBe(true);
  });
});
