import type { AccountFindingView } from '../../../contract/register/directory.ts';
import type { TabWords } from '../../lib/words/words-context.ts';

type Goals = AccountFindingView['goals'];

/** One sentence about the account and one about the goals. */
export function findingInWords(
  { person, problem, since, goals }: AccountFindingView,
  words: TabWords,
): string {
  const texts = words.tab.directoryTexts.accounts;
  const known = texts.since(texts.problem[problem], words.format.instant(since));
  return `${texts.of(person.name, known)} ${goalsInWords(goals, words)}`;
}

export function goalsInWords(goals: Goals, { tab }: TabWords): string {
  const texts = tab.directoryTexts.accounts;
  if (goals.length === 0) return texts.noGoals;
  return texts.goals(
    goals.map(({ name, deputy }) => (deputy ? texts.goal(name, deputy.name) : texts.alone(name))),
  );
}
