import type { Activity } from 'botbuilder';
import { z } from 'zod';

export class MalformedActivity extends Error {
  /** Names of the invalid fields, for the log. The log must not contain their values. */
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super(`Malformed activity: ${fields.join(', ')}`);
    this.name = 'MalformedActivity';
    this.fields = fields;
  }
}

/** Thrown for a well-formed activity that does not come from Teams, whatever token it has. */
export class RefusedActivity extends Error {
  readonly reason: 'channel' | 'service address';

  constructor(reason: RefusedActivity['reason']) {
    super(`Refused activity: ${reason}`);
    this.name = 'RefusedActivity';
    this.reason = reason;
  }
}

export const TEAMS_CHANNEL = 'msteams';

const id = z.string().min(1).max(2000);
const optional = z.string().max(100_000).nullish();

/** The fields that Ennuste or botbuilder reads. Channels may omit optional fields or send null. */
const fields = z.looseObject({
  type: z.string().min(1).max(100),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  id: optional,
  name: optional,
  action: optional,
  text: optional,
  locale: optional,
  replyToId: optional,
  from: z.looseObject({ id, name: optional, aadObjectId: optional }),
  recipient: z.looseObject({ id, name: optional }),
  conversation: z.looseObject({
    id,
    isGroup: z.boolean().nullish(),
    conversationType: optional,
    tenantId: optional,
  }),
  membersAdded: z.array(z.looseObject({ id: optional })).nullish(),
});

/**
 * A chat that is taken for a personal one would be remembered as the person's own, and reminders would go there.
 * Teams names the type in everything except invokes from outside a chat, which are not remembered.
 */
const activity = fields.superRefine(({ type, conversation }, context) => {
  const { conversationType, isGroup } = conversation;
  const isMissing = !conversationType && type !== 'invoke';
  const isContradiction = conversationType === 'personal' && isGroup === true;
  if (isMissing || isContradiction)
    context.addIssue({ code: 'custom', path: ['conversation', 'conversationType'] });
});

/** @throws MalformedActivity */
export function parseActivity(body: unknown): Activity {
  const outcome = activity.safeParse(body);
  if (!outcome.success)
    throw new MalformedActivity(outcome.error.issues.map(({ path }) => path.join('.') || 'body'));
  // Returns the original body, because botbuilder expects the activity as Teams sent it.
  return body as Activity;
}
