import type { Conversation } from '../../../bot/storage/stores/people.ts';
import { toBotActivity, createAdapter } from '../../../bot/teams/receive-activity.ts';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import { forEachConcurrently } from '../measure.ts';

/** The straightforward way: botbuilder's proactive message to each recipient, with limited concurrency. */
export async function sendByBotbuilder(
  chats: readonly Conversation[],
  message: CardMessage,
  atOnce: number,
): Promise<void> {
  const adapter = createAdapter();
  await forEachConcurrently(chats, atOnce, async (chat) => {
    const { channelId, serviceUrl, conversationId, botId, userId } = chat;
    const reference = {
      channelId,
      serviceUrl,
      bot: { id: botId, name: '' },
      user: { id: userId, name: '' },
      conversation: {
        id: conversationId,
        isGroup: false,
        conversationType: 'personal',
        name: '',
      },
    };
    await adapter.continueConversationAsync('', reference, async (turn) => {
      await turn.sendActivity(toBotActivity(message));
    });
  });
}
