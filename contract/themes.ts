import { z } from 'zod';
import type { ThemeNotesView, ThemesView, ThemeSummary, ThemeView } from './api-themes.ts';
import { notesFields } from './values/theme-notes.ts';
import { goalId, instant, type Fields } from './values/scalars.ts';
import { bodyView, count, monthView, personRef, portfolioGoal, theme, totals } from './common.ts';

const themeSummary = z.object({
  theme,
  totals,
  worse: count,
  better: count,
  notes: z.object({
    successes: count,
    challenges: count,
    indicators: count,
  } satisfies Fields<ThemeSummary['notes']>),
} satisfies Fields<ThemeSummary>);

export const themesView = z.object({
  body: bodyView,
  month: monthView,
  months: z.array(monthView),
  themes: z.array(themeSummary),
} satisfies Fields<ThemesView>);

export const themeNotesView = z.object({
  ...notesFields,
  version: z.string().exactOptional(),
  keptBy: personRef.exactOptional(),
  keptAt: z.exactOptional(instant),
} satisfies Fields<ThemeNotesView>);

export const themeView = z.object({
  body: bodyView,
  theme,
  year: z.int(),
  month: monthView,
  months: z.array(monthView),
  totals,
  goals: z.array(portfolioGoal),
  worse: z.array(goalId),
  better: z.array(goalId),
  notes: themeNotesView,
  previous: theme.exactOptional(),
  next: theme.exactOptional(),
  may: z.object({ keepNotes: z.boolean() } satisfies Fields<ThemeView['may']>),
} satisfies Fields<ThemeView>);
