import { z } from 'zod';
import type { MonthState } from '../../domain/common/month.ts';
import type { Infer } from '../schema-types.ts';
import { monthDays } from '../domain-schemas/month.ts';
import { language, role } from '../domain-schemas/person.ts';
import { month } from '../domain-schemas/scalars.ts';
import { localisedText, partlyLocalisedText } from '../domain-schemas/settings.ts';
import { personRef } from './id-and-name.ts';

export const organisationView = z.object({
  name: localisedText,
  /** Of goals and answers. A page in another language must mark it on their texts. */
  contentLanguage: language,
  timeZone: z.string(),
  /** Where to ask for help. Undefined until a facilitator has entered it. */
  contact: partlyLocalisedText.exactOptional(),
});
export type OrganisationView = Infer<typeof organisationView>;

export const monthView = z.object({
  month,
  ...monthDays.shape,
  state: z.enum(['not-yet-open', 'open', 'closed'] satisfies readonly MonthState[]),
});
export type MonthView = Infer<typeof monthView>;

export const meView = z.object({
  person: personRef,
  roles: z.array(role),
  language: language.exactOptional(),
  body: organisationView,
  /** The tab hides what the server would refuse. */
  may: z.object({
    readEveryGoal: z.boolean(),
    readPeople: z.boolean(),
    runReminders: z.boolean(),
    keepRegister: z.boolean(),
  }),
});
export type MeView = Infer<typeof meView>;
