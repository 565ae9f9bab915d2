import { anAudit, aQuestion, PEOPLE } from '../../support/fixtures/builders.ts';
import { goalId, instant, questionId } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const GOAL = goalId('palvelutorit');
const FIRST = questionId('question-1');
const audit = anAudit({ act: 'ask-question' });
const reply = {
  text: '🙂'.repeat(1000),
  by: PEOPLE.owner,
  at: instant('2026-03-10T08:00:00.000Z'),
};

export function questionsContract(fresh: NewStores): void {
  describe('questions', () => {
    it('gives a question back as saved, with its answer', async () => {
      const { questions } = fresh();
      const question = aQuestion({
        text: 'ä'.repeat(1000),
        answer: reply,
        withdrawnAt: reply.at,
      });
      expect(await questions.save(question, undefined, audit)).toBe('saved');
      expect((await existing(questions.get(2026, GOAL, FIRST))).value).toStrictEqual(question);
    });

    it('lists those of a goal, and those of a year, in the order of goals and ids', async () => {
      const { questions } = fresh();
      const second = aQuestion({ id: questionId('question-2') });
      const neighbours = aQuestion({ goal: goalId('palvelutorit-2') });
      const lastYears = aQuestion({ id: questionId('question-3'), year: 2025 });
      for (const one of [neighbours, second, aQuestion(), lastYears])
        expect(await questions.save(one, undefined, audit)).toBe('saved');
      expect(valuesOf(await questions.list(2026, GOAL))).toEqual([aQuestion(), second]);
      expect(valuesOf(await questions.list(2026))).toHaveLength(3);
      expect(valuesOf(await questions.list(2025))).toEqual([lastYears]);
    });

    it('accepts an id once, and refuses to overwrite what was saved since it was read', async () => {
      const stores = fresh();
      const { questions } = stores;
      await questions.save(aQuestion(), undefined, audit);
      const { version } = await existing(questions.get(2026, GOAL, FIRST));
      const answered = aQuestion({ answer: reply });
      const act = anAudit({ act: 'answer-question' });
      expect(await questions.save(aQuestion({ text: 'Toinen' }), undefined, audit)).toBe(
        'conflict',
      );
      expect(await questions.save(answered, version, act)).toBe('saved');
      const withdrawn = aQuestion({ withdrawnAt: reply.at });
      expect(await questions.save(withdrawn, version, anAudit({ act: 'withdraw-question' }))).toBe(
        'conflict',
      );
      expect((await existing(questions.get(2026, GOAL, FIRST))).value).toEqual(answered);
      expect((await stores.audit(2026)).map((entry) => entry.act).toSorted()).toEqual([
        'answer-question',
        'ask-question',
      ]);
    });
  });
}
