import { z } from 'zod';
import { monthView, organisationView } from '../common/organisation.ts';
import { personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { count, goalId, instant, version } from '../domain-schemas/scalars.ts';
import { theme } from '../domain-schemas/settings.ts';
import { notesFields, notesInputFields } from '../domain-schemas/theme-notes.ts';
import { portfolioGoal } from './portfolio.ts';
import { totals } from './standing.ts';

const themeSummary = z.object({
  theme,
  totals,
  worse: count,
  better: count,
  notes: z.object({ successes: count, challenges: count, indicators: count }),
});
export type ThemeSummary = Infer<typeof themeSummary>;

export const themesView = z.object({
  body: organisationView,
  month: monthView,
  months: z.array(monthView),
  /** Themes are in the order of the organisation's strategy. */
  themes: z.array(themeSummary),
});
export type ThemesView = Infer<typeof themesView>;

export const themeNotesView = z.object({
  ...notesFields,
  /** Send it back when saving the notes. Undefined before they are first saved. */
  version: z.string().exactOptional(),
  keptBy: personRef.exactOptional(),
  keptAt: instant.exactOptional(),
});
export type ThemeNotesView = Infer<typeof themeNotesView>;

export const themeNotesRequest = z.strictObject({
  ...notesInputFields,
  version: version.exactOptional(),
});
export type ThemeNotesRequest = Infer<typeof themeNotesRequest>;

/** Shows the goals as they were in the month, but always the newest notes. */
export const themeView = z.object({
  body: organisationView,
  theme,
  year: z.int(),
  month: monthView,
  months: z.array(monthView),
  totals,
  /** Goals are in portfolio order. */
  goals: z.array(portfolioGoal),
  worse: z.array(goalId),
  better: z.array(goalId),
  notes: themeNotesView,
  previous: theme.exactOptional(),
  next: theme.exactOptional(),
  may: z.object({ keepNotes: z.boolean() }),
});
export type ThemeView = Infer<typeof themeView>;
