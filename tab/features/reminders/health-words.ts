import type { HealthProblem } from '../../../domain/reminders/owner-health.ts';
import type { Words } from '../../lib/words/words-context.ts';

type Speaks = Pick<Words, 'common' | 'tab'>;

/** What can be done, in the order of the problems; one remedy of several is said once. */
export function remediesInWords(
  problems: readonly HealthProblem[],
  words: Speaks,
): readonly string[] {
  return [...new Set(problems.map((problem) => remedyOf(problem, words)))];
}

function remedyOf(problem: HealthProblem, { common, tab }: Speaks): string {
  return problem === 'silent' || problem === 'no-deputy'
    ? tab.reminders.remedy[problem]
    : common.reminders.whatToDo[problem];
}
