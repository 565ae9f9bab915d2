import { z } from 'zod';
import type { GoalId, PersonId, RunId } from '../../domain/common/ids.ts';
import type { Instant, Month } from '../../domain/common/month.ts';
import type { FieldSchemas } from '../../contract/schema-types.ts';
import { goalId, instant, month, personId, runId } from '../../contract/domain-schemas/scalars.ts';
import { readCause } from '../telemetry/operation.ts';
import type { CardMessage, ChatAddress } from './messenger.ts';

/** Jobs are small, so that all servers share the work of a run evenly. */
const PEOPLE_PER_JOB = 25;

export interface RunTarget {
  readonly month: Month;
  readonly run: RunId;
}

/** Divides a run into `deliver` jobs. */
export type FanOutJob = RunTarget & { readonly kind: 'fan-out' };
export type DeliverJob = RunTarget & {
  readonly kind: 'deliver';
  readonly people: readonly PersonId[];
};
/** Replaces an older reminder in the person's chat with a reference to the newest one. */
export interface RetireJob {
  readonly kind: 'retire';
  readonly month: Month;
  readonly person: PersonId;
  readonly activityId: string;
}
export type ShowRunJob = RunTarget & { readonly kind: 'show-run' };
/** Draws the person's newest reminder again, because somebody has answered the goal. */
export interface RefreshCardJob {
  readonly kind: 'refresh-card';
  readonly month: Month;
  readonly goal: GoalId;
  readonly person: PersonId;
}

/**
 * Sends or rewrites a message that Teams did not accept at the first try. It contains the message,
 * because nothing else stores what a person was answered.
 */
export interface ChatMessageJob {
  readonly kind: 'chat-message';
  readonly to: ChatAddress;
  readonly message: CardMessage;
  /** Id of the message to rewrite. If it is missing, the message is a new one. */
  readonly replaces?: string;
  /** When the message was first tried. */
  readonly at: Instant;
}

/** Other jobs contain only keys, so that their worker reads the current state from storage. */
export type Job = FanOutJob | DeliverJob | RetireJob | ShowRunJob | RefreshCardJob | ChatMessageJob;

const v = z.literal(1);
type Message<Of> = Of & { readonly v: 1 };

const job = z.discriminatedUnion('kind', [
  z.object({
    v,
    kind: z.literal('fan-out'),
    month,
    run: runId,
  } satisfies FieldSchemas<Message<FanOutJob>>),
  z.object({
    v,
    kind: z.literal('deliver'),
    month,
    run: runId,
    people: z.array(personId).min(1).max(PEOPLE_PER_JOB),
  } satisfies FieldSchemas<Message<DeliverJob>>),
  z.object({
    v,
    kind: z.literal('retire'),
    month,
    person: personId,
    activityId: z.string().min(1),
  } satisfies FieldSchemas<Message<RetireJob>>),
  z.object({
    v,
    kind: z.literal('show-run'),
    month,
    run: runId,
  } satisfies FieldSchemas<Message<ShowRunJob>>),
  z.object({
    v,
    kind: z.literal('refresh-card'),
    month,
    goal: goalId,
    person: personId,
  } satisfies FieldSchemas<Message<RefreshCardJob>>),
  z.object({
    v,
    kind: z.literal('chat-message'),
    to: z.object({
      person: personId.exactOptional(),
      conversationId: z.string(),
      serviceUrl: z.string(),
      channelId: z.string(),
      botId: z.string(),
      userId: z.string(),
      tenantId: z.string().exactOptional(),
      isGroup: z.boolean().exactOptional(),
    } satisfies FieldSchemas<ChatAddress>),
    message: z.object({
      card: z.record(z.string(), z.unknown()),
      summary: z.string(),
    } satisfies FieldSchemas<CardMessage>),
    replaces: z.string().min(1).exactOptional(),
    at: instant,
  } satisfies FieldSchemas<Message<ChatMessageJob>>),
]);

/** The message names the operation that caused it, so that its log and trace continue that one's. */
export const formatJob = (content: Job): string =>
  JSON.stringify({ v: 1, cause: readCause(), ...content });

const caused = z.object({ cause: z.string() });

/** Returns undefined for messages of servers that did not name a cause. */
export const parseCause = (text: string): string | undefined =>
  caused.safeParse(parseJson(text)).data?.cause;

/** Returns undefined for an unknown message, such as a job from a newer version of the server. */
export function parseJob(text: string): Job | undefined {
  const parsed = job.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { v: _version, ...rest } = parsed.data;
  return rest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function formatDeliverJobs(
  { month: of, run }: RunTarget,
  people: readonly PersonId[],
): string[] {
  const texts: string[] = [];
  for (let start = 0; start < people.length; start += PEOPLE_PER_JOB) {
    const batch = people.slice(start, start + PEOPLE_PER_JOB);
    texts.push(formatJob({ kind: 'deliver', month: of, run, people: batch }));
  }
  return texts;
}
