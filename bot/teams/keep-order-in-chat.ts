import type { ChatAddress, Messenger } from '../ports/messenger.ts';

/**
 * Sends the messages of a chat one after the other, and the updates of a message one after the
 * other. Otherwise a slow older update could replace a newer one.
 */
export function keepOrderInChat<Wrapped extends Messenger>(messenger: Wrapped): Wrapped {
  const last = new Map<string, Promise<unknown>>();
  const inTurn = async <Result>(key: string, request: () => Promise<Result>): Promise<Result> => {
    const earlier = last.get(key);
    const own = earlier ? earlier.then(request, request) : request();
    last.set(key, own);
    try {
      return await own;
    } finally {
      if (last.get(key) === own) last.delete(key);
    }
  };
  const keyOf = ({ conversationId }: ChatAddress, activityId = ''): string =>
    `${conversationId} ${activityId}`;
  return {
    ...messenger,
    send: (to, message) => inTurn(keyOf(to), () => messenger.send(to, message)),
    update: (to, activityId, message) =>
      inTurn(keyOf(to, activityId), () => messenger.update(to, activityId, message)),
  };
}
