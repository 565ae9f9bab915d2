import type { OwnerProblem } from '../../../domain/reminders/owner-problems.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

type UsedWords = Pick<TabWords, 'common' | 'tab'>;

/** Remedies in the order of the problems; each remedy appears once. */
export function remediesInWords(
  problems: readonly OwnerProblem[],
  words: UsedWords,
): readonly string[] {
  return [...new Set(problems.map((problem) => remedyOf(problem, words)))];
}

function remedyOf(problem: OwnerProblem, { common, tab }: UsedWords): string {
  return problem === 'silent' || problem === 'no-deputy'
    ? tab.reminders.remedy[problem]
    : common.reminders.whatToDo[problem];
}
