import { can, type Actor } from '../../domain/access.ts';
import type { CardPreviewView } from '../../domain/api-cards.ts';
import type { CardPreview, PreviewGap } from '../../domain/card-previews.ts';
import { isOfOneGoal } from '../../domain/card-previews.ts';
import type { Goal } from '../../domain/goal.ts';
import { answerersIn } from '../../domain/hand-over.ts';
import type { GoalId, PersonId } from '../../domain/ids.ts';
import { yearOf, type Month } from '../../domain/month.ts';
import type { Language, Person } from '../../domain/person.ts';
import { Refusal } from '../../domain/refusal.ts';
import { languageFor } from '../../domain/settings.ts';
import type { DraftStore } from '../storage/stores.ts';
import type { CardMessage } from '../teams/messenger.ts';
import type { Context } from './context.ts';
import { demand } from './guard.ts';
import { readHandOvers } from './hand-overs.ts';
import { chooseMonth, monthView } from './months.ts';

/** Which card, and for whom it is drawn. */
export interface PreviewWish {
  readonly card: CardPreview;
  readonly person: Person;
  readonly language: Language;
  readonly month: Month;
  readonly goal?: GoalId;
  /** Who looks; a reminder by hand would come from them. */
  readonly by: Actor;
}

export type DrawnPreview =
  | { readonly kind: 'card'; readonly message: CardMessage; readonly refused: boolean }
  | { readonly kind: 'none'; readonly why: PreviewGap };

export type DrawPreview = (context: Context, wish: PreviewWish) => Promise<DrawnPreview>;

export interface PreviewRequest {
  readonly card: CardPreview;
  readonly person: PersonId;
  readonly month?: Month;
  readonly goal?: GoalId;
}

/**
 * A card as the bot would show it to the person now. Nothing is sent or stored, and what they have typed and
 * not stored is not in it: drafts are their author's alone.
 * @throws Refusal `not-allowed`, `person-not-found`, `no-months`, `month-not-open`, `goal-not-found`
 */
export async function previewCard(
  context: Context,
  actor: Actor,
  asked: PreviewRequest,
): Promise<CardPreviewView> {
  demand(actor, 'keep-register');
  const { people, conversations } = context.stores;
  const [person, chat, { chosen, months }] = await Promise.all([
    people.get(asked.person),
    conversations.get(asked.person),
    chooseMonth(context, asked.month),
  ]);
  if (!person?.value.active) throw new Refusal('person-not-found');
  const goals = await goalsOf(context, person.value, chosen.month);
  const goal =
    asked.goal === undefined ? goals[0]?.id : goals.find(({ id }) => id === asked.goal)?.id;
  if (asked.goal !== undefined && goal === undefined) throw new Refusal('goal-not-found');
  const language = person.value.language ?? chat?.value.language ?? languageFor(context.body);
  const wish: PreviewWish = {
    card: asked.card,
    person: person.value,
    language,
    month: chosen.month,
    by: actor,
    ...(goal !== undefined && { goal }),
  };
  const drawn = await draw(context, wish);
  return {
    person: { id: person.value.id, name: person.value.name },
    language,
    month: monthView(context, chosen),
    months: months.map((one) => monthView(context, one)),
    goals: goals.map(({ id, name }) => ({ id, name })),
    ...(goal !== undefined && { goal }),
    drawn:
      drawn.kind === 'card'
        ? { kind: 'card', ...drawn.message, refused: drawn.refused }
        : { kind: 'none', why: drawn.why },
  };
}

function draw(context: Context, wish: PreviewWish): Promise<DrawnPreview> {
  if (isOfOneGoal(wish.card) && wish.goal === undefined)
    return Promise.resolve({ kind: 'none', why: 'no-goal' });
  const stores = { ...context.stores, drafts: NO_DRAFTS };
  return context.preview({ ...context, stores }, wish);
}

const NO_DRAFTS: DraftStore = {
  get: () => Promise.resolve(undefined),
  save: () => Promise.resolve('conflict'),
  remove: () => Promise.resolve(),
};

/** The goals of the month that the person sees, those that they answer for first. */
async function goalsOf(context: Context, person: Person, month: Month): Promise<readonly Goal[]> {
  const { goals, checkIns } = context.stores;
  const [register, rows, handOvers] = await Promise.all([
    goals.list(yearOf(month)),
    checkIns.board(month),
    readHandOvers(context, month),
  ]);
  const onBoard = new Set(rows.map(({ value }) => value.goal));
  const answerers = (goal: Goal): readonly PersonId[] => answerersIn(goal, month, handOvers);
  const seen = register
    .map(({ value }) => value)
    .filter((goal) => onBoard.has(goal.id) && can(person, 'read-goal', goal, answerers(goal)))
    .toSorted((a, b) => a.order - b.order);
  const isOwn = (goal: Goal): boolean => answerers(goal).includes(person.id);
  return [...seen.filter(isOwn), ...seen.filter((goal) => !isOwn(goal))];
}
