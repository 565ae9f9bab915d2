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
  /** Language of goals and answers. A page in another language marks their texts with it. */
  contentLanguage: language,
  timeZone: z.string(),
  /** Where people can ask for help. Undefined until a facilitator has entered it. */
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
  /** What the server lets the person do. The tab hides everything else. */
  may: z.object({
    readEveryGoal: z.boolean(),
    readPeople: z.boolean(),
    runReminders: z.boolean(),
    keepRegister: z.boolean(),
  }),
});
export type MeView = Infer<typeof meView>;
