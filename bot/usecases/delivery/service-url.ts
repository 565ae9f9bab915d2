import type { Context } from '../shared/context.ts';

export type ReadServiceUrl = (context: Context) => Promise<string | undefined>;

const FRESH_MS = 60 * 60_000;

/** The address of Teams that the tenant's newest activity named. All chats of a tenant share it. */
export function createServiceUrlCache(): ReadServiceUrl {
  let cached: { readonly at: number; readonly url: string } | undefined;
  return async (context) => {
    const now = Date.parse(context.clock());
    if (cached && now - cached.at < FRESH_MS) return cached.url;
    const conversations = await context.stores.conversations.list();
    const newest = conversations
      .map(({ value }) => value)
      .filter(({ channelId }) => channelId === 'msteams')
      .reduce<{ readonly seenAt: string; readonly serviceUrl: string } | undefined>(
        (last, one) => (last && last.seenAt >= one.seenAt ? last : one),
        undefined,
      );
    if (newest) cached = { at: now, url: newest.serviceUrl };
    return newest?.serviceUrl;
  };
}
