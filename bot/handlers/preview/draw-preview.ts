import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { GoalId } from '../../../domain/common/ids.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import type { SkipReason } from '../../../domain/reminders/reminders.ts';
import type { NoPreviewReason } from '../../../contract/previewable-cards.ts';
import { CARD_DATA_VERSION } from '../../cards/kit/elements.ts';
import type { CardData } from '../../cards/check-in/parse-submit.ts';
import {
  helpCard,
  languageCard,
  languageSavedCard,
  onlyInPersonalChatCard,
  welcomeCard,
} from '../../cards/help.ts';
import { refusalCard } from '../../cards/kit/refusal-card.ts';
import { createReader } from '../../cards/kit/reader.ts';
import type { TabPlace } from '../../cards/kit/tab-link.ts';
import { takenOverReceiptCard } from '../../cards/hand-over/taken-over-receipt.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CurrentContext } from '../../usecases/shared/current-settings.ts';
import type {
  DrawnPreview,
  PreviewTarget,
  CurrentStateCard,
} from '../../usecases/preview/preview-card.ts';
import { previewReminder } from '../../usecases/preview/preview-reminder.ts';
import { readCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { composeRefreshedCard } from '../../usecases/check-in/refresh-goal-cards.ts';
import { readGoalStatus } from '../../usecases/portfolio/search-goals.ts';
import { onNothingChanged } from '../check-in/confirm-unchanged.ts';
import { drawEventCard } from './draw-event-card.ts';
import { onGoalMenu, onWrongPerson, onSnooze, onExplainReminder } from '../hand-over/goal-menu.ts';
import { onHandOver } from '../hand-over/hand-over.ts';
import { drawCheckIn } from '../check-in/open-check-in.ts';
import { drawRun, onShowRun } from '../runs/reminder-run.ts';
import { readProposedRun } from '../../usecases/runs/plan-run.ts';
import { replyInGroup } from '../on-group-message.ts';
import { showSchedule } from '../runs/schedule.ts';
import { toSearchResult } from '../portfolio/search-goals.ts';
import { onShowHistory, replyWithHistory } from '../portfolio/show-history.ts';
import { onMyGoals } from '../my-goals/show-my-goals.ts';
import { drawReceipt } from '../check-in/draw-receipt.ts';
import { showStatus } from '../portfolio/show-status.ts';
import type { Turn } from '../handler-types.ts';

/** Draws the card with the bot's own handlers, but only with those that store nothing. */
export async function drawPreview(
  context: CurrentContext,
  tab: TabPlace,
  target: PreviewTarget,
): Promise<DrawnPreview> {
  const turn = createTurn(context, tab, target);
  const { card, month, goal } = target;
  const data = { v: CARD_DATA_VERSION, month, ...(goal !== undefined && { goal }) };
  try {
    const drawn = await (typeof card === 'object'
      ? drawEventCard(turn, card)
      : CARDS[card](turn, data, target));
    if (typeof drawn === 'string') return drawn;
    const { message, unsent }: SentCard = 'message' in drawn ? drawn : { message: drawn };
    return { message, refused: false, ...(unsent && { unsent }) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { message: refusalCard(error, turn.reader), refused: true };
  }
}

interface SentCard {
  readonly message: CardMessage;
  readonly unsent?: SkipReason;
}

type Drawn = CardMessage | SentCard | NoPreviewReason;
type Draw = (turn: Turn, data: CardData, target: PreviewTarget) => Drawn | Promise<Drawn>;

const ofGoal =
  (draw: (turn: Turn, target: PreviewTarget & { readonly goal: GoalId }) => Promise<Drawn>): Draw =>
  (turn, _data, target) =>
    target.goal === undefined ? 'no-goal' : draw(turn, { ...target, goal: target.goal });

const CARDS: Readonly<Record<CurrentStateCard, Draw>> = {
  reminder: ({ context }, _data, target) => previewReminder(context, target, 'owners'),
  substitutes: ({ context }, _data, target) => previewReminder(context, target, 'substitutes'),
  'waiting-list': ({ context }, _data, target) => previewReminder(context, target, 'facilitators'),
  superseded: async ({ context, person }, _data, { month, language }) => {
    const chat = await context.stores.conversations.get(person);
    const isShown = chat?.value.card?.month === month;
    return isShown ? context.compose(language).superseded(month) : 'no-reminder';
  },
  refreshed: ofGoal(async ({ context, actor }, { language, ...target }) => {
    const { answer, mayCheckIn } = await readCheckIn(context, actor, target);
    if (!mayCheckIn) return 'answerers-only';
    return answer ? composeRefreshedCard(context, actor, target, language) : 'not-answered';
  }),
  'my-goals': onMyGoals,
  // A draft is visible only to its author, so the preview leaves it out.
  'check-in': (turn, data) => drawCheckIn(turn, data, () => Promise.resolve({})),
  unchanged: onNothingChanged,
  receipt: ofGoal(async (turn, target) => {
    const situation = await readCheckIn(turn.context, turn.actor, target);
    return drawReceipt(turn, situation) ?? 'not-answered';
  }),
  'take-over': ofGoal(async ({ context, actor, person, reader }, target) => {
    const { goal, answer, answeredBy } = await readCheckIn(context, actor, target);
    if (goal.deputy !== person) return 'deputy-only';
    const taken =
      answer && answeredBy
        ? { kind: 'answered' as const, goal, answer, by: answeredBy }
        : { kind: 'taken' as const, goal };
    return takenOverReceiptCard(taken, target.month, reader);
  }),
  history: onShowHistory,
  'history-choice': (turn) => replyWithHistory(turn, ''),
  why: onExplainReminder,
  'hand-on': onGoalMenu,
  'hand-over': onHandOver,
  'not-right-person': onWrongPerson,
  snooze: onSnooze,
  status: showStatus,
  help: ({ reader, actor }) => helpCard(reader, actor),
  welcome: ({ reader }) => welcomeCard(reader, true),
  language: ({ reader }) => languageCard(reader),
  'language-stored': ({ reader }) => languageSavedCard(reader),
  'run-plan': async (turn, _data, { month }) =>
    drawRun(turn, await readProposedRun(turn.context, turn.actor, { month })),
  run: async (turn, data, { month }) => {
    const run = (await turn.context.stores.runs.list(month)).at(-1)?.value;
    return run ? onShowRun(turn, { ...data, run: run.id }) : 'no-run';
  },
  schedule: showSchedule,
  'goal-status': ofGoal(async (turn, target) => {
    const status = await readGoalStatus(turn.context, turn.actor, target);
    return toSearchResult(turn, status).message;
  }),
  'group-status': (turn) => {
    const typed = turn.reader.words.bot.commands.status[0] ?? '';
    return replyInGroup(turn.reader, typed, () => Promise.resolve(turn));
  },
  'group-help': ({ reader }) => onlyInPersonalChatCard(reader),
};

function createTurn(
  context: CurrentContext,
  tab: TabPlace,
  { person, language }: PreviewTarget,
): Turn {
  const actor: Actor = { id: person.id, name: person.name, roles: person.roles };
  const readerOf: Turn['readerOf'] = (of) => createReader(of, context.organisation);
  return { context, person: person.id, actor, reader: readerOf(language), readerOf, tab };
}
