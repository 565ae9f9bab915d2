import {
  fieldId,
  formValuesOf,
  maxTypedLength,
  newRiskId,
  risksToAskAbout,
} from '../../../domain/check-in/form-fields.ts';
import { ANSWER_LIMITS } from '../../../domain/common/limits.ts';
import {
  aDecisionIndicator,
  aGoal,
  aRisk,
  aSectionAnswer,
  aSubGoal,
} from '../../support/fixtures/builders.ts';
import { day } from '../../support/fixtures/ids.ts';

const write = (value: number): string => `${value} kpl`;

describe('the values of a form', () => {
  it('are every text of the answer under its id, figures as they are written', () => {
    const goal = aGoal({ indicators: [aDecisionIndicator()] });
    const answer = aSectionAnswer({
      indicators: [
        { kind: 'number', indicator: 'i1', value: 0 },
        { kind: 'yes-no', indicator: 'i2', value: true },
        { kind: 'decision', indicator: 'i3', decidedOn: day('2026-03-10') },
      ],
      risks: [aRisk({ preparation: '', unprepared: true }), aRisk({ id: 'r2', state: 'closed' })],
    });
    expect(formValuesOf(goal, { sections: [answer] }, write)).toEqual({
      'goal.forecast': 'will-be-met',
      'goal.explanation': 'Etenee suunnitellusti.',
      'goal.phases.p1.status': 'done',
      'goal.phases.p2.status': 'in-progress',
      'goal.phases.p2.count': '1 kpl',
      'goal.indicators.i1.value': '0 kpl',
      'goal.indicators.i2.value': 'yes',
      'goal.indicators.i3.decidedOn': '2026-03-10',
      'goal.risks.r1.description': 'Tiloja ei saada ajoissa',
      'goal.risks.r1.preparation': '',
      'goal.risks.r1.unprepared': 'true',
      'goal.risks.r1.likelihood': '3',
      'goal.risks.r1.impact': '4',
      'goal.risks.r1.state': 'open',
      'goal.risks.r2.description': 'Tiloja ei saada ajoissa',
      'goal.risks.r2.preparation': 'Varatila on sovittu',
      'goal.risks.r2.unprepared': 'false',
      'goal.risks.r2.likelihood': '3',
      'goal.risks.r2.impact': '4',
      'goal.risks.r2.state': 'closed',
    });
  });

  it('are those of the sub-goals that were answered, and none without an answer', () => {
    const goal = aGoal({
      phases: [],
      indicators: [],
      subGoals: [aSubGoal({ id: 'a' }), aSubGoal({ id: 'b' })],
    });
    const answer = aSectionAnswer({ section: 'b', phases: [], indicators: [], risks: [] });
    const both = [answer, { ...answer, section: 'a', explanation: 'Myöhässä.' }];
    expect(formValuesOf(goal, { sections: both }, write)).toMatchObject({
      'a.explanation': 'Myöhässä.',
      'b.explanation': 'Etenee suunnitellusti.',
    });
    expect(formValuesOf(goal, { sections: [answer] }, write)).toEqual({
      'b.forecast': 'will-be-met',
      'b.explanation': 'Etenee suunnitellusti.',
    });
    expect(formValuesOf(goal, undefined, write)).toEqual({});
  });
});

it('gives the same new risk the same id, in small letters', () => {
  expect(newRiskId('ABCDEF12-0000-4000-8000-000000000001')).toBe('r-abcdef12');
});

it('lets an explanation be longer than a text of a risk', () => {
  expect(maxTypedLength(fieldId.explanation('goal'))).toBe(ANSWER_LIMITS.explanation);
  expect(maxTypedLength(fieldId.risk('explanation', 'r1', 'description'))).toBe(
    ANSWER_LIMITS.riskText,
  );
});

it('shows the risks that are not closed, the most urgent first', () => {
  const [closed, open, realised] = [
    aRisk({ id: 'closed', state: 'closed' }),
    aRisk({ id: 'open' }),
    aRisk({ id: 'realised', state: 'realised' }),
  ];
  expect(risksToAskAbout([closed, open, realised])).toEqual([realised, open]);
});
