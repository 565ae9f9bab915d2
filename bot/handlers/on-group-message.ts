import { can } from '../../domain/goal/who-may-do-what.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { groupNoticeCard, onlyInPersonalChatCard } from '../cards/help.ts';
import type { Reader } from '../cards/kit/reader.ts';
import type { CardMessage } from '../ports/messenger.ts';
import { findCommand } from './parse-command.ts';
import { showPortfolio } from './portfolio/show-status.ts';
import type { Turn } from './handler-types.ts';

/** Shows no personal data. Shows the portfolio only if the sender may read every goal. */
export async function replyInGroup(
  reader: Reader,
  text: string,
  turnOf: () => Promise<Turn>,
): Promise<CardMessage> {
  if (findCommand(text) !== 'status') return onlyInPersonalChatCard(reader);
  try {
    const turn = await turnOf();
    return can(turn.actor, 'read-every-goal')
      ? await showPortfolio(turn, 'everyone')
      : groupNoticeCard(reader.words.bot.talk.group.notForYou, reader);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { notForYou, refused } = reader.words.bot.talk.group;
    return groupNoticeCard(error.code === 'not-registered' ? notForYou : refused, reader);
  }
}
