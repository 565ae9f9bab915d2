import type { ThemeNotesView } from '../../../contract/portfolio/themes.ts';
import type { StrategyTheme } from '../../../domain/common/organisation.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { EMPTY_THEME_NOTES, type ThemeNotes } from '../../../domain/portfolio/theme-notes.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { Context } from '../shared/context.ts';
import type { NameLookup } from '../shared/name-lookup.ts';

export function requireTheme({ organisation }: Context, id: string): StrategyTheme {
  const theme = organisation.themes.find((one) => one.id === id);
  if (!theme) throw new Refusal('theme-not-found');
  return theme;
}

export function toThemeNotesView(
  found: Versioned<ThemeNotes> | undefined,
  names: NameLookup,
): ThemeNotesView {
  if (!found) return EMPTY_THEME_NOTES;
  const { successes, challenges, indicators, keptBy, keptAt } = found.value;
  const { version } = found;
  return { version, successes, challenges, indicators, keptBy: names(keptBy), keptAt };
}
