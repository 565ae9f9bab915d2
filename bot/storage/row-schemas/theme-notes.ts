import type { ThemeNotes } from '../../../domain/portfolio/theme-notes.ts';
import { themeNotes } from '../../../contract/domain-schemas/theme-notes.ts';
import type { RowKind } from '../row-format.ts';

export const themeNotesRowKind: RowKind<ThemeNotes> = {
  name: 'theme',
  version: 1,
  schema: themeNotes,
  columns: ({ theme, keptAt, successes, challenges, indicators }) => ({
    theme,
    keptAt,
    successes: successes.length,
    challenges: challenges.length,
    indicators: indicators.length,
  }),
};
