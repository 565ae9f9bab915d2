import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalRef } from '../../../contract/common/id-and-name.ts';
import type {
  CardPreviewRequest,
  CardPreviewView,
} from '../../../contract/reminders/card-preview.ts';
import {
  type CardPreview,
  type EventCard,
  type NoPreviewReason,
  isChatCard,
  isEventCard,
  isSingleGoalCard,
} from '../../../contract/previewable-cards.ts';
import type { Goal } from '../../../domain/goal/goal.ts';
import { answerersInMonth } from '../../../domain/goal/answerers-in-month.ts';
import type { GoalId, PersonId } from '../../../domain/common/ids.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import type { Language, Person } from '../../../domain/common/person.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import type { SkipReason } from '../../../domain/reminders/reminders.ts';
import type { Conversation } from '../../storage/stores/people.ts';
import { type Versioned, valuesOf } from '../../storage/stores/versioned.ts';
import { readerLanguage } from '../../../domain/months/settings.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context } from '../shared/context.ts';
import type { CurrentContext } from '../shared/current-settings.ts';
import { authorize } from '../shared/authorize.ts';
import { readHandOvers } from '../shared/read-hand-overs.ts';
import { chooseMonth, toMonthView } from '../shared/choose-month.ts';
import {
  reasonForNoEvent,
  readPreviewedEvents,
  type PreviewedEvent,
} from './read-previewed-events.ts';
import { sortInPortfolioOrder } from '../../../domain/goal/sort-in-portfolio-order.ts';

export type CurrentStateCard = Exclude<CardPreview, EventCard>;

export interface PreviewTarget {
  readonly card: CurrentStateCard | PreviewedEvent;
  readonly person: Person;
  readonly language: Language;
  readonly month: Month;
  readonly goal?: GoalId;
  /** The person who looks at the preview. A previewed manual reminder names them as the sender. */
  readonly by: Actor;
}

export type DrawnPreview =
  | {
      readonly message: CardMessage;
      readonly refused: boolean;
      readonly unsent?: SkipReason;
    }
  | NoPreviewReason;

/** Implemented by the handlers, because use cases must not draw cards. */
export interface PreviewDrawer {
  readonly preview: (context: CurrentContext, target: PreviewTarget) => Promise<DrawnPreview>;
}

/** Sends and stores nothing. Leaves out drafts, which only their author may see. */
export async function previewCard(
  context: CurrentContext & PreviewDrawer,
  actor: Actor,
  request: CardPreviewRequest,
): Promise<CardPreviewView> {
  authorize(actor, 'keep-register');
  const { people, conversations } = context.stores;
  const [person, chat, { chosen, months }] = await Promise.all([
    people.get(request.person),
    conversations.get(request.person),
    chooseMonth(context, request.month),
  ]);
  if (!person?.value.active) throw new Refusal('person-not-found');
  const language = readerLanguage(context.organisation, person.value, chat?.value);
  const about = await readSubject(context, person.value, { ...request, month: chosen.month });
  const { goal } = about;
  const drawn =
    'gap' in about
      ? about.gap
      : await context.preview(context, {
          card: about.card,
          person: person.value,
          language,
          month: chosen.month,
          by: actor,
          ...(goal !== undefined && { goal }),
        });
  const unsent =
    typeof drawn === 'string' ? undefined : (drawn.unsent ?? chatBarrier(request.card, chat));
  return {
    person: { id: person.value.id, name: person.value.name },
    language,
    month: toMonthView(context, chosen),
    months: months.map((one) => toMonthView(context, one)),
    goals: about.goals,
    ...(goal !== undefined && { goal }),
    drawn:
      typeof drawn === 'string'
        ? { kind: 'none', why: drawn }
        : { kind: 'card', ...drawn.message, refused: drawn.refused, ...(unsent && { unsent }) },
  };
}

/** Returns why the person's chat cannot get the card. Undefined if nothing prevents it. */
function chatBarrier(
  card: CardPreview,
  chat: Versioned<Conversation> | undefined,
): SkipReason | undefined {
  if (!isChatCard(card)) return undefined;
  return chat ? chat.value.unreachable : 'never-reached';
}

type PreviewSubject = { readonly goals: readonly GoalRef[]; readonly goal?: GoalId } & (
  { readonly card: PreviewTarget['card'] } | { readonly gap: NoPreviewReason }
);

async function readSubject(
  context: Context,
  person: Person,
  { card, month, goal }: CardPreviewRequest & { readonly month: Month },
): Promise<PreviewSubject> {
  if (isEventCard(card)) {
    const all = await readPreviewedEvents(context, person, { card, month });
    // If the goal in the URL has no event any more, the preview shows the newest event.
    const event = all.find((one) => one.goal.id === goal) ?? all[0];
    if (!event) return { goals: [], gap: reasonForNoEvent(card, person) };
    const goals = [...new Map(all.map((one) => [one.goal.id, one.goal])).values()];
    return { goals, goal: event.goal.id, card: event };
  }
  if (!isSingleGoalCard(card)) return { goals: [], card };
  const goals = (await goalsOf(context, person, month)).map(({ id, name }) => ({ id, name }));
  const found = goal === undefined ? goals[0] : goals.find(({ id }) => id === goal);
  if (goal !== undefined && !found) throw new Refusal('goal-not-found');
  return found ? { goals, goal: found.id, card } : { goals, gap: 'no-goal' };
}

/** Returns the person's own goals before the other goals that the person may see. */
async function goalsOf(context: Context, person: Person, month: Month): Promise<readonly Goal[]> {
  const { goals, checkIns } = context.stores;
  const [register, rows, handOvers] = await Promise.all([
    goals.list(yearOf(month)),
    checkIns.board(month),
    readHandOvers(context, month),
  ]);
  const onBoard = new Set(rows.map(({ value }) => value.goal));
  const answerers = (goal: Goal): readonly PersonId[] => answerersInMonth(goal, month, handOvers);
  const seen = sortInPortfolioOrder(valuesOf(register)).filter(
    (goal) => onBoard.has(goal.id) && can(person, 'read-goal', goal, answerers(goal)),
  );
  const isOwn = (goal: Goal): boolean => answerers(goal).includes(person.id);
  return [...seen.filter(isOwn), ...seen.filter((goal) => !isOwn(goal))];
}
