import { gunzipSync, gzipSync } from 'node:zlib';
import { QueueClient, RestError, type DequeuedMessageItem } from '@azure/storage-queue';
import type { TokenCredential } from '@azure/identity';
import { toUnavailable } from '../../unavailable.ts';
import type { QueueMessage, WorkQueue } from '../../ports/work-queue.ts';

/** A connection string is only for the emulator. An account in Azure is reached only with a credential. */
export type QueueSettings = {
  readonly queueName: string;
  /** Timeout for all attempts of a request together. */
  readonly timeoutMs?: number;
} & (
  | { readonly connectionString: string }
  | { readonly account: string; readonly suffix: string; readonly credential: TokenCredential }
);

/** The queue responds within milliseconds, so a short timeout soon reveals an outage. */
const TIMEOUT_MS = 12_000;
const RETRIES = { maxTries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1000 } as const;
/** Azure accepts one message per request, so several requests run at the same time. */
const PUTS_AT_ONCE = 8;

/** The most that Azure returns at once. */
const PEEKED = 32;

/** Plain HTTP is allowed only for a local emulator. The Azure client does not check this. */
const SAFE = /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/i;

export async function openStorageQueue(settings: QueueSettings): Promise<WorkQueue> {
  const { timeoutMs = TIMEOUT_MS } = settings;
  const client = clientOf(settings);
  if (!SAFE.test(client.url)) throw new Error('The queue has no TLS: use an https QueueEndpoint');
  const inTime = (): { readonly abortSignal: AbortSignal } => ({
    abortSignal: AbortSignal.timeout(timeoutMs),
  });
  await client.createIfNotExists(inTime());
  return {
    put: async (texts, delaySeconds = 0) => {
      const remaining = texts.values();
      const putNext = async (): Promise<void> => {
        for (const text of remaining)
          await requestQueue(() =>
            client.sendMessage(encodeMessage(text), {
              ...inTime(),
              visibilityTimeout: delaySeconds,
            }),
          );
      };
      await Promise.all(Array.from({ length: Math.min(PUTS_AT_ONCE, texts.length) }, putNext));
    },
    take: async (limit, hiddenSeconds) => {
      const { receivedMessageItems } = await requestQueue(() =>
        client.receiveMessages({
          ...inTime(),
          numberOfMessages: limit,
          visibilityTimeout: hiddenSeconds,
        }),
      );
      return receivedMessageItems.map((item) => toQueueMessage(client, item, inTime));
    },
    size: async () =>
      (await requestQueue(() => client.getProperties(inTime()))).approximateMessagesCount ?? 0,
    peek: async () => {
      const request = { ...inTime(), numberOfMessages: PEEKED };
      const { peekedMessageItems } = await requestQueue(() => client.peekMessages(request));
      return peekedMessageItems.map(({ messageId }) => messageId);
    },
    ping: async () => {
      await requestQueue(() => client.getProperties(inTime()));
    },
  };
}

function clientOf(settings: QueueSettings): QueueClient {
  const { queueName } = settings;
  const options = { retryOptions: RETRIES };
  if ('connectionString' in settings)
    return new QueueClient(settings.connectionString, queueName, options);
  const url = `https://${settings.account}.queue.${settings.suffix}/${queueName}`;
  return new QueueClient(url, settings.credential, options);
}

function toQueueMessage(
  client: QueueClient,
  { messageId, popReceipt, messageText, dequeueCount }: DequeuedMessageItem,
  inTime: () => { readonly abortSignal: AbortSignal },
): QueueMessage {
  let receipt = popReceipt;
  const hide = (seconds: number): Promise<void> =>
    unlessLost(async () => {
      const updated = await client.updateMessage(messageId, receipt, undefined, seconds, inTime());
      receipt = updated.popReceipt ?? receipt;
    });
  return {
    text: decodeMessage(messageText),
    tries: dequeueCount,
    complete: () =>
      unlessLost(async () => {
        await client.deleteMessage(messageId, receipt, inTime());
      }),
    extend: hide,
    release: hide,
  };
}

/** Ignores the error when the message has been deleted or another server has taken it. */
async function unlessLost(request: () => Promise<void>): Promise<void> {
  try {
    await requestQueue(request);
  } catch (error) {
    const isLost =
      error instanceof RestError &&
      (error.code === 'MessageNotFound' || error.code === 'PopReceiptMismatch');
    if (!isLost) throw error;
  }
}

async function requestQueue<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    throw toUnavailable('queue', error, isRestError);
  }
}

const isRestError = (error: unknown): error is RestError => error instanceof RestError;

/** Azure accepts 64 KiB of Base64. Only cards are longer than this, and they shrink to a tenth. */
const COMPRESS_FROM = 8 * 1024;
const MAX_DECODED_BYTES = 4 * 1024 * 1024;
const GZIP_MARK = [0x1f, 0x8b];

function encodeMessage(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return (bytes.length < COMPRESS_FROM ? bytes : gzipSync(bytes)).toString('base64');
}

function decodeMessage(encoded: string): string {
  const bytes = Buffer.from(encoded, 'base64');
  const isCompressed = GZIP_MARK.every((byte, index) => bytes[index] === byte);
  return (
    isCompressed ? gunzipSync(bytes, { maxOutputLength: MAX_DECODED_BYTES }) : bytes
  ).toString('utf8');
}
