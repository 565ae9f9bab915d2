import { Agent, request } from 'node:http';

import type { Conversation } from '../../../bot/storage/stores/people.ts';
import { toBotActivity } from '../../../bot/teams/receive-activity.ts';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import { forEachConcurrently } from '../measure.ts';

/** Lower bound of the cost: one POST per message over keep-alive connections. */
export async function sendBare(
  chats: readonly Conversation[],
  message: CardMessage,
  atOnce: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  await forEachConcurrently(chats, atOnce, (chat) => post(agent, chat, message));
  agent.destroy();
}

function post(agent: Agent, chat: Conversation, message: CardMessage): Promise<void> {
  const { serviceUrl, conversationId, userId } = chat;
  const body = Buffer.from(
    JSON.stringify({ ...toBotActivity(message), recipient: { id: userId } }),
  );
  return new Promise((resolve, reject) => {
    const sent = request(
      `${serviceUrl}/v3/conversations/${conversationId}/activities`,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      },
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 201) resolve();
          else reject(new Error(`The connector responded with ${String(response.statusCode)}`));
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
