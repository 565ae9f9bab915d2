import type { QuestionView } from '../../../contract/check-in/questions.ts';
import {
  compareOpenFirst,
  parseQuestionId,
  questionsAsOf,
  questionState,
} from '../../../domain/check-in/question.ts';
import { aQuestion, PEOPLE } from '../../support/fixtures/builders.ts';
import { day, goalId, instant, questionId } from '../../support/fixtures/ids.ts';

const at = (of: string) => instant(`${of}T12:00:00.000Z`);
const reply = { text: 'Ei mitään.', by: { id: PEOPLE.owner, name: 'Aino Omistaja' } };

const asked = (on: string, more: Partial<QuestionView> = {}): QuestionView => ({
  id: questionId(`question-${on}`),
  year: 2026,
  goal: { id: goalId('palvelutorit'), name: 'Palvelutorit' },
  text: 'Mitä se maksaa?',
  askedBy: { id: PEOPLE.leader, name: 'Johanna Johtaja' },
  askedAt: at(on),
  may: { answer: false, withdraw: false },
  ...more,
});

describe('a question', () => {
  it('waits until it is answered or withdrawn', () => {
    const answer = { text: 'Ei mitään.', by: PEOPLE.owner, at: at('2026-03-10') };
    expect(questionState(aQuestion())).toBe('open');
    expect(questionState(aQuestion({ answer }))).toBe('answered');
    expect(questionState(aQuestion({ withdrawnAt: at('2026-03-10') }))).toBe('withdrawn');
  });

  it('comes first while it waits, the longest waiting at the top, then the newest', () => {
    const answered = asked('2026-03-03', { answer: { ...reply, at: at('2026-03-04') } });
    const withdrawn = asked('2026-03-05', { withdrawnAt: at('2026-03-06') });
    const [older, newer] = [asked('2026-03-02'), asked('2026-03-08')];
    expect([answered, newer, withdrawn, older].toSorted(compareOpenFirst)).toEqual([
      older,
      newer,
      withdrawn,
      answered,
    ]);
  });

  it('comes neither before nor after another of the same moment', () => {
    expect(compareOpenFirst(asked('2026-03-02'), asked('2026-03-02'))).toBe(0);
  });

  it.each([
    ['2026-03-01', []],
    ['2026-03-02', ['open']],
    ['2026-03-04', ['open', 'open']],
    ['2026-03-05', ['answered', 'open']],
    ['2026-03-31', ['answered', 'withdrawn']],
  ])('at the end of %s is as it was then', (on, states) => {
    const questions = [
      asked('2026-03-02', { answer: { ...reply, at: at('2026-03-05') } }),
      asked('2026-03-04', { withdrawnAt: at('2026-03-06') }),
    ];
    const then = questionsAsOf(questions, day(on), 'Europe/Helsinki');
    expect(then.map(questionState)).toEqual(states);
  });

  it('is told by the day of the body, not of the clock', () => {
    const question = asked('2026-03-02', { askedAt: instant('2026-03-31T21:30:00.000Z') });
    expect(questionsAsOf([question], day('2026-03-31'), 'Europe/Helsinki')).toEqual([]);
  });
});

describe('the id of a question', () => {
  it.each(['2f1d6a3c-8b1e-4c3a-9a55-0d6a6f0f7b11', 'id-000001'])('may be %s', (id) => {
    expect(parseQuestionId(id)).toBe(id);
  });

  it.each(['', 'short', 'a:b:c:d:e', 'a/b/c/d/e', 'ä'.repeat(10), 'x'.repeat(65)])(
    'may not be %j',
    (id) => {
      expect(parseQuestionId(id)).toBeUndefined();
    },
  );
});
