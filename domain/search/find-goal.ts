import { foldText, forgivenIn, typingDistance } from './typing-distance.ts';

/** What a goal is found by. */
export interface Findable {
  readonly name: string;
  /** Names of the people whose goal it is. */
  readonly people: readonly string[];
}

/** How well it fits, best first. `person`: the words are those of a name of its people. */
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

export interface FoundGoal<Goal extends Findable> {
  readonly goal: Goal;
  readonly fit: GoalFit;
}

/** Characters of a query that count; nobody types more to find a name. */
const QUERY_LENGTH = 100;
const SHORTEST_WITHIN = 3;

/**
 * The goals that a person may mean, best first and in the given order where they fit equally well.
 * Case, diacritics and punctuation do not count, and longer words may have typing errors. Nothing for
 * a query without letters or digits.
 */
export function findGoals<Goal extends Findable>(
  goals: readonly Goal[],
  query: string,
): readonly FoundGoal<Goal>[] {
  const asked = wordsOf(query.slice(0, QUERY_LENGTH));
  if (asked.length === 0) return [];
  return goals
    .flatMap((goal) => {
      const fit = fitOf(goal, asked);
      return fit ? [{ goal, fit }] : [];
    })
    .toSorted((a, b) => GOAL_FITS.indexOf(a.fit) - GOAL_FITS.indexOf(b.fit));
}

/** Those that fit best: one when the query says clearly which is meant. */
export function bestGoals<Goal extends Findable>(
  goals: readonly Goal[],
  query: string,
): readonly Goal[] {
  const found = findGoals(goals, query);
  return found.filter(({ fit }) => fit === found[0]?.fit).map(({ goal }) => goal);
}

function fitOf(goal: Findable, asked: readonly string[]): GoalFit | undefined {
  const name = wordsOf(goal.name);
  const [whole, query] = [name.join(' '), asked.join(' ')];
  const people = goal.people.map(wordsOf);
  if (whole === query) return 'exact';
  if (whole.startsWith(query)) return 'prefix';
  if (everyWord(asked, name, startsWord)) return 'word-start';
  if (people.some((words) => everyWord(asked, words, startsWord))) return 'person';
  if (query.length >= SHORTEST_WITHIN && whole.includes(query)) return 'within';
  if (everyWord(asked, name, resembles)) return 'fuzzy';
  if (people.some((words) => everyWord(asked, words, resembles))) return 'fuzzy-person';
  return undefined;
}

const everyWord = (
  asked: readonly string[],
  words: readonly string[],
  fits: (word: string, asked: string) => boolean,
): boolean => asked.every((one) => words.some((word) => fits(word, one)));

const startsWord = (word: string, asked: string): boolean => word.startsWith(asked);

/** The whole word with typing errors, or its beginning while it is still being typed. */
function resembles(word: string, asked: string): boolean {
  const most = forgivenIn(asked);
  const isNear = (part: string): boolean => typingDistance(part, asked, most) <= most;
  return isNear(word) || isNear(word.slice(0, asked.length));
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
