import { can } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalRef } from '../../../contract/common/id-and-name.ts';
import type {
  HandOverEventCard,
  EventCard,
  NoPreviewReason,
  QuestionEventCard,
} from '../../../contract/previewable-cards.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { isTakenOverByDeputy, type HandOver } from '../../../domain/goal/hand-over-request.ts';
import { addMinutes, yearOf, type Instant, type Month } from '../../../domain/common/month.ts';
import type { Person } from '../../../domain/common/person.ts';
import { questionState, type Question } from '../../../domain/check-in/question.ts';
import type { Context } from '../shared/context.ts';
import type { HandOverView, WrongPersonReport } from '../../views/hand-over.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { readCurrentAnswerers, type AnswerersOf } from '../shared/require-goal.ts';
import type { QuestionDetails } from '../../views/questions.ts';
import { valuesOf } from '../../storage/stores/versioned.ts';

const MAX_SHOWN = 100;

export type PreviewedEvent =
  | { readonly card: QuestionEventCard; readonly goal: GoalRef; readonly question: QuestionDetails }
  | { readonly card: HandOverEventCard; readonly goal: GoalRef; readonly handOver: HandOverView }
  | { readonly card: 'wrong-person'; readonly goal: GoalRef; readonly report: WrongPersonReport };

/** Lists the person's events of the month, newest first. Questions come from the whole year. */
export function readPreviewedEvents(
  context: Context,
  person: Person,
  { card, month }: { readonly card: EventCard; readonly month: Month },
): Promise<readonly PreviewedEvent[]> {
  switch (card) {
    case 'question':
    case 'question-reply':
    case 'question-receipt':
      return questionEvents(context, person, card, month);
    case 'hand-over-offer':
    case 'hand-over-reply':
    case 'took-over':
      return handOverEvents(context, person, card, month);
    case 'wrong-person':
      return wrongPersonEvents(context, person, month);
  }
}

const GAPS: Readonly<Record<EventCard, NoPreviewReason>> = {
  question: 'no-question',
  'question-reply': 'no-reply',
  'question-receipt': 'no-question-answered',
  'hand-over-offer': 'no-offer',
  'hand-over-reply': 'no-offer-answered',
  'took-over': 'not-taken-over',
  'wrong-person': 'nobody-wrong',
};

export const reasonForNoEvent = (card: EventCard, person: Person): NoPreviewReason =>
  card === 'wrong-person' && !isFacilitator(person) ? 'facilitators-only' : GAPS[card];

const isFacilitator = ({ roles }: Person): boolean => roles.includes('facilitator');

async function questionEvents(
  context: Context,
  person: Person,
  card: QuestionEventCard,
  month: Month,
): Promise<readonly PreviewedEvent[]> {
  const [goals, found, answerersNow, names] = await Promise.all([
    readGoals(context, month),
    context.stores.questions.list(yearOf(month)),
    readCurrentAnswerers(context),
    readNameLookup(context),
  ]);
  return valuesOf(found)
    .toSorted((a, b) => newestFirst(a.answer?.at ?? a.askedAt, b.answer?.at ?? b.askedAt))
    .flatMap((question) => {
      const goal = goals.get(question.goal);
      if (!goal || !concernsQuestion(question, goal, answerersNow, person, card)) return [];
      const ref = { id: goal.id, name: goal.name };
      const details: QuestionDetails = {
        question,
        goal: ref,
        askedBy: names(question.askedBy),
        ...(question.answer && { answeredBy: names(question.answer.by) }),
      };
      return [{ card, goal: ref, question: details }];
    });
}

function concernsQuestion(
  question: Question,
  goal: Goal,
  answerersNow: AnswerersOf,
  person: Person,
  card: QuestionEventCard,
): boolean {
  const { answer, askedBy } = question;
  switch (card) {
    case 'question': {
      const isToAnswer = can(person, 'check-in', goal, answerersNow(goal));
      return questionState(question) === 'open' && askedBy !== person.id && isToAnswer;
    }
    case 'question-reply':
      return answer !== undefined && askedBy === person.id && answer.by !== person.id;
    case 'question-receipt':
      return answer?.by === person.id;
  }
}

async function handOverEvents(
  context: Context,
  person: Person,
  card: HandOverEventCard,
  month: Month,
): Promise<readonly PreviewedEvent[]> {
  const [goals, handOvers, names] = await Promise.all([
    readGoals(context, month),
    readHandOvers(context, month),
    readNameLookup(context),
  ]);
  return handOvers
    .filter((one) => concernsHandOver(one, person, card))
    .toSorted((a, b) => newestFirst(a.answeredAt ?? a.askedAt, b.answeredAt ?? b.askedAt))
    .flatMap((handOver) => {
      const goal = goals.get(handOver.goal);
      if (!goal) return [];
      const view = { handOver, goal, from: names(handOver.from), to: names(handOver.to) };
      return [{ card, goal: { id: goal.id, name: goal.name }, handOver: view }];
    });
}

function concernsHandOver(handOver: HandOver, { id }: Person, card: HandOverEventCard): boolean {
  const { state, from, to } = handOver;
  switch (card) {
    case 'hand-over-offer':
      return state === 'asked' && to === id;
    case 'hand-over-reply':
      return state !== 'asked' && from === id && !isTakenOverByDeputy(handOver);
    case 'took-over':
      return from === id && isTakenOverByDeputy(handOver);
  }
}

async function wrongPersonEvents(
  context: Context,
  person: Person,
  month: Month,
): Promise<readonly PreviewedEvent[]> {
  if (!isFacilitator(person)) return [];
  const [goals, rows, names] = await Promise.all([
    readGoals(context, month),
    context.stores.trail(yearOf(month), {
      // Includes the next minute, because the clocks of the servers may differ.
      before: addMinutes(context.clock(), 1),
      limit: MAX_SHOWN,
      wanted: (entry) => entry.act === 'not-the-right-person' && entry.month === month,
    }),
    readNameLookup(context),
  ]);
  return rows.flatMap(({ entry }) => {
    const goal = [...goals.values()].find(({ id }) => id === entry.target);
    if (!goal) return [];
    const report = { goal, month, by: names(entry.by), note: entry.note ?? '' };
    return [{ card: 'wrong-person', goal: { id: goal.id, name: goal.name }, report }];
  });
}

async function readGoals({ stores }: Context, month: Month) {
  const goals = await stores.goals.list(yearOf(month));
  return new Map(goals.map(({ value }) => [value.id, value]));
}

const newestFirst = (a: Instant, b: Instant): number => (a < b ? 1 : -Number(a > b));
