import { z } from 'zod';
import { ACT_ORIGINS } from '../../domain/trail/trail-subjects.ts';
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
  /** Undefined in old entries. */
  origin: z.enum(ACT_ORIGINS).exactOptional(),
  behalf: personRef.exactOptional(),
  /** The value of `act` decides which of `goal`, `person`, `theme` and `month` are set. */
  goal: goalRef.exactOptional(),
  person: personRef.exactOptional(),
  /** Id of a strategy theme. */
  theme: z.string().exactOptional(),
  month: month.exactOptional(),
  /** The month's days after the change. */
  days: monthDays.exactOptional(),
  /** Undefined in old entries, which were stored without their changes. */
  changes: z.array(trailChange).exactOptional(),
  more: count.exactOptional(),
  /** The reason for the act. Old entries about people and settings describe the change here. */
  note: z.string().exactOptional(),
  people: z.array(personRef),
});
export type RegisterEntryView = Infer<typeof registerEntryView>;

/** A change to people or settings, or an act about reminders, belongs to the year in which it was made. */
export const registerChangesView = z.object({
  body: organisationView,
  year: z.int(),
  entries: z.array(registerEntryView),
  /** Send it as `after` to get the next page. */
  next: z.string().exactOptional(),
  /** The filters offer the year's goals and the people of the register. */
  goals: z.array(goalRef),
  people: z.array(personRef),
  themes: z.array(theme),
});
export type RegisterChangesView = Infer<typeof registerChangesView>;
