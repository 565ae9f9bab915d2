import { z } from 'zod';
import { LANGUAGES, ROLES } from '../../domain/common/person.ts';
import { CHAT_BARRIERS } from '../../domain/reminders/reminders.ts';
import { entraId, nameText, requireUnique } from '../common/input.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { language, role } from '../domain-schemas/person.ts';
import { count, instant, month, version } from '../domain-schemas/scalars.ts';

const personView = personRef.extend({
  roles: z.array(role),
  active: z.boolean(),
  language: language.exactOptional(),
  unit: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** `open` if the bot can write to the person, otherwise the reason why it cannot. */
  chat: z.enum(['open', 'never-reached', 'data-unreadable', ...CHAT_BARRIERS]),
  /** This year's goals for which the person answers. */
  goals: z.array(goalRef),
  /** Set when the person's data were removed. */
  removedAt: instant.exactOptional(),
  version: z.string(),
});
export type PersonView = Infer<typeof personView>;

export const peopleView = z.object({
  /** Sorted by name. */
  people: z.array(personView),
  /** Whether people can be found in the organisation's directory. */
  directory: z.boolean(),
});
export type PeopleView = Infer<typeof peopleView>;

export const personInput = z.strictObject({
  id: entraId,
  name: nameText,
  roles: z
    .array(z.enum(ROLES))
    .min(1, `must hold at least one of ${ROLES.join(', ')}`)
    .check(requireUnique('role', (one) => one))
    .readonly(),
  language: z.enum(LANGUAGES).exactOptional(),
  active: z.boolean(),
  unit: nameText.exactOptional(),
  title: nameText.exactOptional(),
});

export const personRequest = z.strictObject({
  person: personInput,
  /** Undefined for a new person. */
  version: version.exactOptional(),
});
export type PersonRequest = Infer<typeof personRequest>;

export const leavingView = z.object({
  person: personRef,
  year: z.int(),
  /** Goals of this and later years, and last year's goals that still accept answers. */
  goals: z.array(
    goalRef.extend({
      year: z.int(),
      /** True if the goal has no other active owner or project manager. */
      nobodyLeft: z.boolean(),
    }),
  ),
  /** Pending and accepted hand-overs in months that still accept answers. */
  handOvers: z.array(
    z.object({
      goal: goalRef,
      month,
      from: personRef,
      to: personRef,
      state: z.enum(['asked', 'accepted']),
    }),
  ),
  /** Number of the person's drafts. Their texts stay private. */
  drafts: count,
});
export type LeavingView = Infer<typeof leavingView>;
