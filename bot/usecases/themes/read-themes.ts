import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ThemesView } from '../../../contract/portfolio/themes.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { EMPTY_THEME_NOTES } from '../../../domain/portfolio/theme-notes.ts';
import { themeStandingsOf } from '../../../domain/portfolio/theme-standings.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readPortfolio } from '../portfolio/read-portfolio.ts';

export async function readThemes(
  context: Context,
  actor: Actor,
  requested: Month | undefined,
): Promise<ThemesView> {
  authorize(actor, 'read-every-goal');
  const portfolio = await readPortfolio(context, actor, requested);
  const { body, month, months } = portfolio;
  const notesRows = await context.stores.themeNotes.list(yearOf(month.month));
  return {
    body,
    month,
    months,
    themes: themeStandingsOf(portfolio, context.organisation.themes).map(
      ({ theme, totals, worse, better }) => {
        const notes =
          notesRows.find(({ value }) => value.theme === theme.id)?.value ?? EMPTY_THEME_NOTES;
        return {
          theme,
          totals,
          worse: worse.length,
          better: better.length,
          notes: {
            successes: notes.successes.length,
            challenges: notes.challenges.length,
            indicators: notes.indicators.length,
          },
        };
      },
    ),
  };
}
