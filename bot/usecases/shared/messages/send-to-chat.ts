import type { Instant } from '../../../../domain/common/month.ts';
import { formatJob, type ChatMessageJob } from '../../../ports/job.ts';
import type { SendResult } from '../../../ports/messenger.ts';
import type { SendingContext } from '../context.ts';
import { slowDown } from './slow-down.ts';

/** `replaces` is the id of the message to rewrite. Without it, the message is a new one. */
export type ChatMessage = Omit<ChatMessageJob, 'kind' | 'at'>;

const FIRST_DELAY_SECONDS = 10;
const MAX_DELAY_SECONDS = 120;
/** After this time, the person has found another way or has asked again. */
const MAX_AGE_MS = 30 * 60_000;

/** Tries once. If Teams refuses the message only for now, the work queue sends it later. */
export async function sendToChat(
  context: SendingContext,
  message: ChatMessage,
): Promise<SendResult | { readonly kind: 'queued' }> {
  const result = await tryOnce(context, message);
  if (!mayRetry(message, result)) return result;
  await sendLater(context, { kind: 'chat-message', ...message, at: context.clock() }, result);
  return { kind: 'queued' };
}

/** Drops a rewriting if the person has pressed a button of the same message since then. */
export async function retryChatMessage(
  context: SendingContext,
  job: ChatMessageJob,
): Promise<undefined> {
  if (await isOutdated(context, job)) return;
  await context.sendRateLimiter.acquireSlot();
  const result = await tryOnce(context, job);
  if (mayRetry(job, result)) await sendLater(context, job, result);
}

async function tryOnce(
  context: SendingContext,
  { to, message, replaces }: ChatMessage,
): Promise<SendResult> {
  const { messenger } = context;
  const result =
    replaces === undefined
      ? await messenger.send(to, message)
      : await messenger.update(to, replaces, message);
  if (result.kind === 'retry' && result.reason === 'throttled')
    await slowDown(context, result.afterMs);
  return result;
}

/** A rewriting can be repeated. A new message that may have arrived would appear twice. */
function mayRetry({ replaces }: ChatMessage, result: SendResult): boolean {
  if (result.kind === 'unknown') return replaces !== undefined;
  return result.kind === 'retry' && (replaces !== undefined || result.mayHaveArrived !== true);
}

async function sendLater(
  { queue, clock, log }: SendingContext,
  job: ChatMessageJob,
  result: SendResult,
): Promise<void> {
  const ageMs = ageOf(job.at, clock());
  if (ageMs > MAX_AGE_MS) {
    log('error', 'chat-message-given-up', { person: job.to.person, rewrites: isRewrite(job) });
    return;
  }
  const afterMs = result.kind === 'retry' ? (result.afterMs ?? 0) : 0;
  const seconds = Math.ceil(Math.max(afterMs, ageMs) / 1000);
  const delay = Math.min(Math.max(seconds, FIRST_DELAY_SECONDS), MAX_DELAY_SECONDS);
  await queue.put([formatJob(job)], delay);
}

async function isOutdated(
  { stores }: SendingContext,
  { to, replaces, at }: ChatMessageJob,
): Promise<boolean> {
  if (to.person === undefined || replaces === undefined) return false;
  const conversation = await stores.conversations.get(to.person);
  const presses = conversation?.value.presses ?? [];
  return presses.some((press) => press.messageId === replaces && press.at > at);
}

const isRewrite = ({ replaces }: ChatMessageJob): boolean => replaces !== undefined;

const ageOf = (at: Instant, now: Instant): number => Date.parse(now) - Date.parse(at);
