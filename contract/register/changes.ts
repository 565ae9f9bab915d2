import { z } from 'zod';
import { TRAIL_ACTS } from '../../domain/trail/trail.ts';
import { organisationView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { monthDays } from '../domain-schemas/month.ts';
import { count, instant, month } from '../domain-schemas/scalars.ts';
import { theme } from '../domain-schemas/settings.ts';
import { trailChange } from '../domain-schemas/trail-change.ts';

const registerEntryView = z.object({
  at: instant,
  by: personRef,
  act: z.enum(TRAIL_ACTS),
  /** The act decides which of these are defined: `order-goals` and `save-settings` have none. */
  goal: goalRef.exactOptional(),
  person: personRef.exactOptional(),
  /** Id of a strategy theme. */
  theme: z.string().exactOptional(),
  month: month.exactOptional(),
  /** The month's days after the change. */
  days: monthDays.exactOptional(),
  /** Undefined in old entries, which stored no differences. */
  changes: z.array(trailChange).exactOptional(),
  more: count.exactOptional(),
  /** A reason; in old entries about people and settings, what was changed. */
  note: z.string().exactOptional(),
  people: z.array(personRef),
});
export type RegisterEntryView = Infer<typeof registerEntryView>;

/** A page, newest first. Changes of people and settings are listed in the year they were made. */
export const registerChangesView = z.object({
  body: organisationView,
  year: z.int(),
  entries: z.array(registerEntryView),
  /** Echo back in `after` for the next page. */
  next: z.string().exactOptional(),
  /** Filter choices: the year's goals, and people who change the register. */
  goals: z.array(goalRef),
  people: z.array(personRef),
  themes: z.array(theme),
});
export type RegisterChangesView = Infer<typeof registerChangesView>;
