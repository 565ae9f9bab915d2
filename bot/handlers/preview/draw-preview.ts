import type { Actor } from '../../../domain/goal/access.ts';
import { isRefusal } from '../../../domain/common/refusal.ts';
import { CARD_VERSION } from '../../cards/kit/elements.ts';
import {
  helpCard,
  languageCard,
  languageStoredCard,
  onlyPersonalCard,
  welcomeCard,
} from '../../cards/help.ts';
import { refusalCard } from '../../cards/kit/refusal-card.ts';
import { readerIn } from '../../cards/kit/reader.ts';
import { tookOverOwnCard } from '../../cards/hand-over/taken-over-receipt.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import type { Context } from '../../usecases/shared/context.ts';
import type { DrawnPreview, PreviewWish } from '../../usecases/preview/preview-card.ts';
import { previewReminder } from '../../usecases/preview/preview-reminder.ts';
import { readCheckIn } from '../../usecases/check-in/read-check-in.ts';
import { refreshedCard } from '../../usecases/check-in/refresh-goal-cards.ts';
import { readGoalStatus } from '../../usecases/portfolio/search-goals.ts';
import { pressNothingChanged } from '../check-in/confirm-unchanged.ts';
import { newsCard } from './draw-event-card.ts';
import { pressHandOn, pressNotRightPerson, pressSnooze, pressWhy } from '../hand-over/goal-menu.ts';
import { pressHandOver } from '../hand-over/hand-over.ts';
import { openCheckIn } from '../check-in/open-check-in.ts';
import { pressPlanRun, pressShowRun } from '../runs/reminder-run.ts';
import { sayInGroup } from '../on-group-message.ts';
import { showSchedule } from '../runs/schedule.ts';
import { foundOf } from '../portfolio/search-goals.ts';
import { pressShowHistory, sayHistory } from '../portfolio/show-history.ts';
import { pressMyGoals } from '../my-goals/show-my-goals.ts';
import { receiptOf } from '../check-in/show-receipt.ts';
import { showStatus } from '../portfolio/show-status.ts';
import type { Answer, Turn } from '../turn.ts';

/**
 * The card by the very handler that would draw it in the person's chat; where that refuses, the refusal's
 * card. Only handlers that store nothing are called.
 */
export async function drawPreview(
  context: Context,
  publicUrl: string,
  wish: PreviewWish,
): Promise<DrawnPreview> {
  const turn = turnOf(context, publicUrl, wish);
  try {
    return await draw(turn, wish);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { kind: 'card', message: refusalCard(error, turn.reader), refused: true };
  }
}

async function draw(turn: Turn, wish: PreviewWish): Promise<DrawnPreview> {
  const { month, goal } = wish;
  const data = { v: CARD_VERSION, month, ...(goal !== undefined && { goal }) };
  const ofMonth = { v: CARD_VERSION, month };
  if (typeof wish.card === 'object') return drawn(newsCard(turn, wish.card));
  switch (wish.card) {
    case 'reminder':
      return previewReminder(turn.context, wish, 'owners');
    case 'substitutes':
      return previewReminder(turn.context, wish, 'substitutes');
    case 'waiting-list':
      return previewReminder(turn.context, wish, 'facilitators');
    case 'superseded':
      return superseded(turn, wish);
    case 'refreshed':
      return refreshed(turn, wish);
    case 'my-goals':
      return turned(pressMyGoals(turn, ofMonth));
    case 'check-in':
      return turned(openCheckIn(turn, data));
    case 'unchanged':
      return turned(pressNothingChanged(turn, ofMonth));
    case 'receipt':
      return receipt(turn, wish);
    case 'take-over':
      return takeOver(turn, wish);
    case 'history':
      return turned(pressShowHistory(turn, data));
    case 'history-choice':
      return drawn(await sayHistory(turn, ''));
    case 'why':
      return turned(pressWhy(turn, ofMonth));
    case 'hand-on':
      return turned(pressHandOn(turn, ofMonth));
    case 'hand-over':
      return turned(pressHandOver(turn, data));
    case 'not-right-person':
      return turned(pressNotRightPerson(turn, data));
    case 'snooze':
      return turned(pressSnooze(turn, ofMonth));
    case 'status':
      return drawn(await showStatus(turn));
    case 'help':
      return drawn(helpCard(turn.reader, turn.actor));
    case 'welcome':
      return drawn(welcomeCard(turn.reader, true));
    case 'language':
      return drawn(languageCard(turn.reader));
    case 'language-stored':
      return drawn(languageStoredCard(turn.reader));
    case 'run-plan':
      return turned(pressPlanRun(turn, ofMonth));
    case 'run':
      return newestRun(turn, wish);
    case 'schedule':
      return drawn(await showSchedule(turn));
    case 'goal-status':
      return goalStatus(turn, wish);
    case 'group-status':
      return drawn(await sayInGroup(turn.reader, statusWord(turn), () => Promise.resolve(turn)));
    case 'group-help':
      return drawn(onlyPersonalCard(turn.reader));
  }
}

function turnOf(context: Context, publicUrl: string, { person, language }: PreviewWish): Turn {
  const actor: Actor = { id: person.id, name: person.name, roles: person.roles };
  const readerOf: Turn['readerOf'] = (of) => readerIn(of, context.body);
  return { context, person: person.id, actor, reader: readerOf(language), readerOf, publicUrl };
}

const drawn = (message: CardMessage): DrawnPreview => ({ kind: 'card', message, refused: false });

const turned = async (answer: Promise<Answer>): Promise<DrawnPreview> =>
  drawn((await answer).message);

async function takeOver(turn: Turn, { goal: id, month }: PreviewWish): Promise<DrawnPreview> {
  if (id === undefined) return { kind: 'none', why: 'no-goal' };
  const situation = await readCheckIn(turn.context, turn.actor, { goal: id, month });
  const { goal, answer, answeredBy: by } = situation;
  if (goal.deputy !== turn.person) return { kind: 'none', why: 'deputy-only' };
  const taken = answer && by ? { kind: 'answered' as const, goal, answer, by } : undefined;
  return drawn(tookOverOwnCard(taken ?? { kind: 'taken', goal }, month, turn.reader));
}

async function superseded(
  { context, person }: Turn,
  { month, language }: PreviewWish,
): Promise<DrawnPreview> {
  const chat = await context.stores.conversations.get(person);
  if (chat?.value.card?.month !== month) return { kind: 'none', why: 'no-reminder' };
  return drawn(context.compose.superseded(month, language));
}

async function receipt(turn: Turn, { goal, month }: PreviewWish): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  const message = receiptOf(turn, await readCheckIn(turn.context, turn.actor, { goal, month }));
  return message ? drawn(message) : { kind: 'none', why: 'not-answered' };
}

async function refreshed(
  { context, actor }: Turn,
  { goal, month, language }: PreviewWish,
): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  const { answer, mayCheckIn } = await readCheckIn(context, actor, { goal, month });
  if (!mayCheckIn) return { kind: 'none', why: 'answerers-only' };
  if (!answer) return { kind: 'none', why: 'not-answered' };
  return drawn(await refreshedCard(context, actor, { goal, month }, language));
}

async function goalStatus(turn: Turn, { goal, month }: PreviewWish): Promise<DrawnPreview> {
  if (goal === undefined) return { kind: 'none', why: 'no-goal' };
  return drawn(
    foundOf(turn, await readGoalStatus(turn.context, turn.actor, { goal, month })).message,
  );
}

/** As the person would write it in a group. */
const statusWord = ({ reader }: Turn): string => reader.words.bot.commands.status[0] ?? '';

async function newestRun(turn: Turn, { month }: PreviewWish): Promise<DrawnPreview> {
  const run = (await turn.context.stores.runs.list(month)).at(-1)?.value;
  if (!run) return { kind: 'none', why: 'no-run' };
  return turned(pressShowRun(turn, { v: CARD_VERSION, month, run: run.id }));
}
