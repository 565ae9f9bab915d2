import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Month } from '../../../domain/common/month.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import { CARD_VERSION } from '../../cards/kit/elements.ts';
import {
  helpCard,
  languageCard,
  languageSavedCard,
  onlyPersonalCard,
  welcomeCard,
} from '../../cards/help.ts';
import { refusalCard } from '../../cards/kit/refusal-card.ts';
import { readerIn } from '../../cards/kit/reader-words.ts';
import { takenOverReceiptCard } from '../../cards/hand-over/taken-over-receipt.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { CurrentContext } from '../../usecases/shared/current-settings.ts';
import type { DrawnPreview, PreviewTarget } from '../../usecases/preview/preview-card.ts';
import { previewReminder } from '../../usecases/preview/preview-reminder.ts';
import { readCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { refreshedCard } from '../../usecases/check-in/refresh-goal-cards.ts';
import { readGoalStatus } from '../../usecases/portfolio/search-goals.ts';
import { onNothingChanged } from '../check-in/confirm-unchanged.ts';
import { eventCard } from './draw-event-card.ts';
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
import { receiptOf } from '../check-in/show-receipt.ts';
import { showStatus } from '../portfolio/show-status.ts';
import type { CardUpdate, Turn } from '../turn.ts';

/** Uses the real handlers, but only those that store nothing. A refusal is drawn as its card. */
export async function drawPreview(
  context: CurrentContext,
  publicUrl: string,
  target: PreviewTarget,
): Promise<DrawnPreview> {
  const turn = createTurn(context, publicUrl, target);
  try {
    return await drawCard(turn, target);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { kind: 'card', message: refusalCard(error, turn.reader), refused: true };
  }
}

async function drawCard(turn: Turn, target: PreviewTarget): Promise<DrawnPreview> {
  const { month, goal } = target;
  const data = { v: CARD_VERSION, month, ...(goal !== undefined && { goal }) };
  const ofMonth = { v: CARD_VERSION, month };
  if (typeof target.card === 'object') return toPreview(eventCard(turn, target.card));
  switch (target.card) {
    case 'reminder':
      return previewReminder(turn.context, target, 'owners');
    case 'substitutes':
      return previewReminder(turn.context, target, 'substitutes');
    case 'waiting-list':
      return previewReminder(turn.context, target, 'facilitators');
    case 'superseded':
      return supersededPreview(turn, target);
    case 'refreshed':
      return refreshedPreview(turn, target);
    case 'my-goals':
      return toPreviewOf(onMyGoals(turn, ofMonth));
    case 'check-in':
      return toPreviewOf(drawCheckIn(turn, data, withoutDraft));
    case 'unchanged':
      return toPreviewOf(onNothingChanged(turn, ofMonth));
    case 'receipt':
      return receiptPreview(turn, target);
    case 'take-over':
      return takeOverPreview(turn, target);
    case 'history':
      return toPreviewOf(onShowHistory(turn, data));
    case 'history-choice':
      return toPreview(await replyWithHistory(turn, ''));
    case 'why':
      return toPreviewOf(onExplainReminder(turn, ofMonth));
    case 'hand-on':
      return toPreviewOf(onGoalMenu(turn, ofMonth));
    case 'hand-over':
      return toPreviewOf(onHandOver(turn, data));
    case 'not-right-person':
      return toPreviewOf(onWrongPerson(turn, data));
    case 'snooze':
      return toPreviewOf(onSnooze(turn, ofMonth));
    case 'status':
      return toPreview(await showStatus(turn));
    case 'help':
      return toPreview(helpCard(turn.reader, turn.actor));
    case 'welcome':
      return toPreview(welcomeCard(turn.reader, true));
    case 'language':
      return toPreview(languageCard(turn.reader));
    case 'language-stored':
      return toPreview(languageSavedCard(turn.reader));
    case 'run-plan':
      return toPreview(await drawProposedRun(turn, month));
    case 'run':
      return newestRunPreview(turn, target);
    case 'schedule':
      return toPreview(await showSchedule(turn));
    case 'goal-status':
      return goalStatusPreview(turn, target);
    case 'group-status':
      return toPreview(
        await replyInGroup(turn.reader, statusWord(turn), () => Promise.resolve(turn)),
      );
    case 'group-help':
      return toPreview(onlyPersonalCard(turn.reader));
  }
}

function createTurn(
  context: CurrentContext,
  publicUrl: string,
  { person, language }: PreviewTarget,
): Turn {
  const actor: Actor = { id: person.id, name: person.name, roles: person.roles };
  const readerOf: Turn['readerOf'] = (of) => readerIn(of, context.organisation);
  return { context, person: person.id, actor, reader: readerOf(language), readerOf, publicUrl };
}

/** Drafts are visible only to their author. */
const withoutDraft = () => Promise.resolve({});

const drawProposedRun = async (turn: Turn, month: Month): Promise<CardMessage> =>
  drawRun(turn, await readProposedRun(turn.context, turn.actor, { month }));

const toPreview = (message: CardMessage): DrawnPreview => ({
  kind: 'card',
  message,
  refused: false,
});

const toPreviewOf = async (answer: Promise<CardUpdate>): Promise<DrawnPreview> =>
  toPreview((await answer).message);

async function takeOverPreview(
  turn: Turn,
  { goal: id, month }: PreviewTarget,
): Promise<DrawnPreview> {
  if (id === undefined) return { kind: 'none', why: 'no-goal' };
  const situation = await readCheckIn(turn.context, turn.actor, { goal: id, month });
  const { goal, answer, answeredBy } = situation;
  if (goal.deputy !== turn.person) return { kind: 'none', why: 'deputy-only' };
  const taken =
    answer && answeredBy ? { kind: 'answered' as const, goal, answer, by: answeredBy } : undefined;
  return toPreview(takenOverReceiptCard(taken ?? { kind: 'taken', goal }, month, turn.reader));
}

async function supersededPreview(
  { context, person }: Turn,
  { month, language }: PreviewTarget,
): Promise<DrawnPreview> {
  const chat = await context.stores.conversations.get(person);
  if (chat?.value.card?.month !== month) return { kind: 'none', why: 'no-reminder' };
  return toPreview(context.compose.superseded(month, language));
}

async function receiptPreview(turn: Turn, { goal, month }: PreviewTarget): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  const message = receiptOf(turn, await readCheckIn(turn.context, turn.actor, { goal, month }));
  return message ? toPreview(message) : { kind: 'none', why: 'not-answered' };
}

async function refreshedPreview(
  { context, actor }: Turn,
  { goal, month, language }: PreviewTarget,
): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  const { answer, mayCheckIn } = await readCheckIn(context, actor, { goal, month });
  if (!mayCheckIn) return { kind: 'none', why: 'answerers-only' };
  if (!answer) return { kind: 'none', why: 'not-answered' };
  return toPreview(await refreshedCard(context, actor, { goal, month }, language));
}

async function goalStatusPreview(
  turn: Turn,
  { goal, month }: PreviewTarget,
): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  return toPreview(
    toSearchResult(turn, await readGoalStatus(turn.context, turn.actor, { goal, month })).message,
  );
}

/** The `status` command as the person would write it in a group. */
const statusWord = ({ reader }: Turn): string => reader.words.bot.commands.status[0] ?? '';

async function newestRunPreview(turn: Turn, { month }: PreviewTarget): Promise<DrawnPreview> {
  const run = (await turn.context.stores.runs.list(month)).at(-1)?.value;
  if (!run) return { kind: 'none', why: 'no-run' };
  return toPreviewOf(onShowRun(turn, { v: CARD_VERSION, month, run: run.id }));
}
