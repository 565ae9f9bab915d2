import type { DemoMessage, DemoQuestion, DemoData } from './demo.ts';
import { z } from 'zod';
import { answerersOf } from '../../domain/goal/goal.ts';
import { addMonths, type Day, type Month } from '../../domain/common/month.ts';
import type { Person } from '../../domain/common/person.ts';
import { QUESTION_LIMITS } from '../../domain/check-in/question.ts';
import { questionId } from '../../contract/domain-schemas/check-in/question.ts';
import { dayInMonth } from './demo-calendar.ts';
import { parseOrThrow } from './schema-parts.ts';
import { plainText, slug, requireUnique } from '../../contract/common/input.ts';

const messageFields = {
  by: z.string(),
  monthsAgo: z.int().min(0).max(11),
  dayOfMonth: z.int().min(1).max(31),
};
const questions = z
  .array(
    z.strictObject({
      id: questionId,
      goal: slug,
      ...messageFields,
      text: plainText(QUESTION_LIMITS.text),
      answer: z
        .strictObject({ ...messageFields, text: plainText(QUESTION_LIMITS.answer) })
        .exactOptional(),
    }),
  )
  .check(requireUnique('id', ({ id }) => id));

/** @throws Error naming the file, the field and the remedy */
export function parseDemoQuestions(
  json: unknown,
  file: string,
  { goals, people, keys }: Pick<DemoData, 'goals' | 'people' | 'keys'>,
): readonly DemoQuestion[] {
  const personOf = (key: string): Person | undefined =>
    people.find(({ id }) => id === keys.get(key));
  return parseOrThrow(questions, json, file).map(({ goal: goalKey, by, answer, ...one }, index) => {
    const at = `${file}: [${index}]`;
    const goal = goals.find((candidate) => candidate.goal.id === goalKey)?.goal;
    if (!goal) throw new Error(`${at}.goal: "${goalKey}" is not a goal of the demo; correct it`);
    const asker = personOf(by);
    if (!asker?.roles.includes('leadership'))
      throw new Error(`${at}.by: "${by}" is not in the management group; correct it`);
    if (!answer) return { ...one, goal: goal.id, by: asker };
    const answerer = personOf(answer.by);
    if (!answerer || !answerersOf(goal).includes(answerer.id))
      throw new Error(`${at}.answer.by: "${answer.by}" does not answer for the goal; correct it`);
    return { ...one, goal: goal.id, by: asker, answer: { ...answer, by: answerer } };
  });
}

export const demoMessageDay = ({ monthsAgo, dayOfMonth }: DemoMessage, openMonth: Month): Day =>
  dayInMonth(addMonths(openMonth, -monthsAgo), dayOfMonth);
