import { can, type Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ThemeView } from '../../../contract/portfolio/themes.ts';
import { yearOf, type Month } from '../../../domain/common/month.ts';
import { themeStandingsOf } from '../../../domain/portfolio/theme-standings.ts';
import type { Context } from '../shared/context.ts';
import { authorize } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { readPortfolio } from '../portfolio/read-portfolio.ts';
import { requireTheme, toThemeNotesView } from './theme-notes-view.ts';

export async function readTheme(
  context: Context,
  actor: Actor,
  { theme: id, month: requested }: { readonly theme: string; readonly month: Month | undefined },
): Promise<ThemeView> {
  authorize(actor, 'read-every-goal');
  const theme = requireTheme(context, id);
  const portfolio = await readPortfolio(context, actor, requested);
  const { body, month, months } = portfolio;
  const year = yearOf(month.month);
  const [notes, names] = await Promise.all([
    context.stores.themeNotes.get(year, id),
    readNameLookup(context),
  ]);
  const { themes } = context.organisation;
  const at = themes.indexOf(theme);
  const [previous, next] = [themes[at - 1], themes[at + 1]];
  const [part] = themeStandingsOf(portfolio, [theme]);
  if (!part) throw new Error(`Invariant: theme ${id} is missing from its own portfolio`);
  return {
    ...part,
    body,
    year,
    month,
    months,
    notes: toThemeNotesView(notes, names),
    ...(previous && { previous }),
    ...(next && { next }),
    may: { keepNotes: can(actor, 'keep-register') },
  };
}
