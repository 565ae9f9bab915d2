import { foldText } from '../common/text/fold-text.ts';
import { maxTyposIn, typingDistance } from './typing-distance.ts';

export interface SearchableGoal {
  readonly name: string;
  readonly people: readonly string[];
}

/** The best match comes first. `person` means that a name of the goal's people matches. */
const GOAL_FITS = [
  'exact',
  'prefix',
  'word-start',
  'person',
  'within',
  'fuzzy',
  'fuzzy-person',
] as const;
export type GoalFit = (typeof GOAL_FITS)[number];

export interface FoundGoal<Goal extends SearchableGoal> {
  readonly goal: Goal;
  readonly fit: GoalFit;
}

const QUERY_LENGTH = 100;
const MIN_LETTERS_WITHIN = 3;

/** Best matches come first. Equal matches keep their order. Longer words may have typing errors. */
export function findGoals<Goal extends SearchableGoal>(
  goals: readonly Goal[],
  query: string,
): readonly FoundGoal<Goal>[] {
  const queryWords = wordsOf(query.slice(0, QUERY_LENGTH));
  if (queryWords.length === 0) return [];
  return goals
    .flatMap((goal) => {
      const fit = fitOf(goal, queryWords);
      return fit ? [{ goal, fit }] : [];
    })
    .toSorted((a, b) => GOAL_FITS.indexOf(a.fit) - GOAL_FITS.indexOf(b.fit));
}

/** Returns the best match, or several goals if they match equally well. */
export function bestMatchingGoals<Goal extends SearchableGoal>(
  goals: readonly Goal[],
  query: string,
): readonly Goal[] {
  const found = findGoals(goals, query);
  return found.filter(({ fit }) => fit === found[0]?.fit).map(({ goal }) => goal);
}

function fitOf(goal: SearchableGoal, queryWords: readonly string[]): GoalFit | undefined {
  const name = wordsOf(goal.name);
  const [whole, query] = [name.join(' '), queryWords.join(' ')];
  const people = goal.people.map(wordsOf);
  if (whole === query) return 'exact';
  if (whole.startsWith(query)) return 'prefix';
  if (everyWord(queryWords, name, startsWord)) return 'word-start';
  if (people.some((words) => everyWord(queryWords, words, startsWord))) return 'person';
  if (query.length >= MIN_LETTERS_WITHIN && whole.includes(query)) return 'within';
  if (everyWord(queryWords, name, resembles)) return 'fuzzy';
  if (people.some((words) => everyWord(queryWords, words, resembles))) return 'fuzzy-person';
  return undefined;
}

const everyWord = (
  query: readonly string[],
  words: readonly string[],
  matches: (word: string, query: string) => boolean,
): boolean => query.every((queryWord) => words.some((word) => matches(word, queryWord)));

const startsWord = (word: string, queryWord: string): boolean => word.startsWith(queryWord);

/** Allows typing errors, even in the beginning of a word that is not yet fully typed. */
function resembles(word: string, queryWord: string): boolean {
  const maxTypos = maxTyposIn(queryWord);
  const isNear = (part: string): boolean => typingDistance(part, queryWord, maxTypos) <= maxTypos;
  return isNear(word) || isNear(word.slice(0, queryWord.length));
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
