import type { ProblemWords } from '../types/refusal-words.ts';

export const problem: ProblemWords = {
  required: () => 'This is needed.',
  'not-a-number': () => 'Write the figure in digits, for example 12 or 7.5.',
  'not-whole': () => 'Write a whole number.',
  'too-small': (limit) => `The figure must be at least ${limit}.`,
  'too-large': (limit) => `The figure may be at most ${limit}.`,
  'too-long': (limit) => `The text is too long: at most ${limit} characters.`,
  'too-many': (limit) => `There may be at most ${limit} of these.`,
  'too-much': (limit) =>
    `The texts are too long together: at most ${limit} characters. This part has the most, so shorten it first.`,
  'not-a-day': () => 'Choose a day from the calendar.',
  'day-in-future': () => 'The day is still to come. Enter the decision once it has been made.',
  'not-a-choice': () => 'Choose one of the alternatives.',
  unknown: () => 'This point is not known. Open the form again.',
  'control-characters': () => 'The text has characters that cannot be shown. Write it again.',
  'reason-needed': () => 'The forecast got worse: say briefly why.',
  'preparation-needed': () => 'Describe the preparation, or mark that there is none yet.',
  twice: () => 'The same is in the list twice. Remove one.',
  'days-out-of-order': () => 'The days are in the wrong order. Correct one of them.',
};
