import { parseGoalId, type GoalId } from '../../../domain/common/ids.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { textOrEmpty, type CardData } from '../../cards/check-in/parse-submit.ts';
import { chooseHistoryCard } from '../../cards/portfolio/choose-goal-history.ts';
import { escapeMarkdown } from '../../cards/kit/elements.ts';
import { historyCard } from '../../cards/portfolio/goal-history.ts';
import { noticeCard } from '../../cards/kit/refusal-card.ts';
import { linkInOwnChat } from '../../cards/kit/tab-link.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { readGoal } from '../../usecases/portfolio/read-goal.ts';
import { findGoalsByName } from '../../usecases/portfolio/search-goals.ts';
import { showCard, type CardUpdate, type Turn } from '../handler-types.ts';

const QUERY_SHOWN = 80;

/** Handles the command `history <goal>`: shows the matching goal, or a choice if several goals match. */
export async function replyWithHistory(turn: Turn, query: string): Promise<CardMessage> {
  const { context, actor, reader } = turn;
  const goals = await findGoalsByName(context, actor, query);
  const [only] = goals;
  if (only && goals.length === 1) return showHistory(turn, only.id);
  if (only) return chooseHistoryCard(goals, reader);
  const labels = reader.words.bot.talk;
  const line = query.trim() === '' ? labels.noGoals : labels.notFound(shortened(query));
  return noticeCard(line, reader);
}

export async function onShowHistory(turn: Turn, data: CardData): Promise<CardUpdate> {
  const goal = parseGoalId(textOrEmpty(data.goal));
  if (!goal) throw new Refusal('unknown-action');
  return showCard(await showHistory(turn, goal));
}

async function showHistory(
  { context, actor, reader, tab }: Turn,
  id: GoalId,
): Promise<CardMessage> {
  const goal = await readGoal(context, actor, { goal: id, month: undefined });
  return historyCard({ goal, link: linkInOwnChat(tab, { kind: 'goal', goal: id }) }, reader);
}

const shortened = (query: string): string => escapeMarkdown(query.slice(0, QUERY_SHOWN));
