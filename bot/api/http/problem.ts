import type { Problem } from '../../../contract/common/problem.ts';
import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../../domain/common/refusal.ts';
import { isAboutAccess, describeRefusal } from '../../cards/kit/refusal-card.ts';
import type { Reader } from '../../cards/kit/reader.ts';

export const HTTP_STATUS_OF_REFUSAL: Readonly<Record<RefusalCode, number>> = {
  'not-registered': 403,
  'not-allowed': 403,
  'goal-not-found': 404,
  'person-not-found': 422,
  'run-not-found': 404,
  'theme-not-found': 404,
  'month-not-open': 404,
  'month-not-yet-open': 409,
  'month-closed': 409,
  'month-already-open': 409,
  'months-not-comparable': 422,
  'goal-not-in-month': 404,
  'month-days-impossible': 422,
  'month-not-reopenable': 409,
  'stale-answer': 409,
  'stale-version': 409,
  'goal-archived': 409,
  'invalid-goal': 422,
  'answered-parts-removed': 409,
  'invalid-answer': 422,
  'invalid-request': 400,
  'nobody-to-remind': 409,
  'run-already-sent': 409,
  'run-cancelled': 409,
  'run-finished': 409,
  'selection-unknown': 422,
  'schedule-never-fires': 422,
  'schedule-steps-alike': 422,
  'schedule-time-outside': 422,
  'step-not-found': 404,
  'step-over': 409,
  'day-not-possible': 422,
  'no-months': 404,
  'hand-over-not-found': 404,
  'hand-over-answered': 409,
  'hand-over-exists': 409,
  'hand-over-to-self': 422,
  'hand-over-to-answerer': 422,
  'no-receiver': 422,
  'person-left': 422,
  'person-unreachable': 409,
  'last-facilitator': 409,
  'theme-has-goals': 409,
  'directory-off': 409,
  'directory-unavailable': 503,
  'people-file-unreadable': 422,
  'name-too-short': 422,
  'note-too-long': 422,
  'note-unreadable': 422,
  'nothing-written': 422,
  'question-not-found': 404,
  'question-answered': 409,
  'question-withdrawn': 409,
  'snooze-too-long': 422,
  'unknown-action': 400,
  'unknown-person': 403,
  'person-in-use': 409,
  'row-unreadable': 500,
};

export function refusalToProblem(refusal: Refusal, reader: Reader): Problem {
  const problems = fieldProblems(refusal, reader);
  const text = describeRefusal(refusal, reader);
  const { contact } = reader.own;
  const detail =
    isAboutAccess(refusal) && contact !== undefined
      ? `${text} ${reader.words.bot.help.contact(contact)}`
      : text;
  return {
    ...createProblem(refusal.code, HTTP_STATUS_OF_REFUSAL[refusal.code], detail),
    ...(problems && { problems }),
  };
}

export const createProblem = (code: Problem['code'], status: number, detail: string): Problem => ({
  type: `urn:ennuste:${code}`,
  title: code,
  status,
  code,
  detail,
});

function fieldProblems(refusal: Refusal, { words, format }: Reader): Problem['problems'] {
  if (isRefusal(refusal, 'invalid-answer') || isRefusal(refusal, 'invalid-goal'))
    return refusal.details.problems.map(({ field, problem: kind, limit }) => ({
      field,
      message: words.bot.problem[kind](limit === undefined ? '' : format.number(limit)),
    }));
  return isRefusal(refusal, 'invalid-request') ? refusal.details.problems : undefined;
}

/** Returns the supported language that the `Accept-Language` header ranks highest. */
export function parseAcceptLanguage(header = ''): Language | undefined {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(';');
      const language = LANGUAGES.find((one) => one === tag.trim().slice(0, 2).toLowerCase());
      return { language, weight: Number(weight?.split('=')[1] ?? 1) };
    })
    .filter(({ weight }) => weight > 0);
  return wanted.toSorted((a, b) => b.weight - a.weight).find(({ language }) => language)?.language;
}
