import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ThemeNotesRequest, ThemeNotesView } from '../../../contract/portfolio/themes.ts';
import type { Year } from '../../../domain/common/month.ts';
import { Refusal } from '../../../domain/common/refusal.ts';
import { findThemeNotesProblems } from '../../../domain/portfolio/theme-notes.ts';
import { notesChanges } from '../../../domain/trail/trail.ts';
import type { Context } from '../shared/context.ts';
import { createAuditEntry, authorize } from '../shared/authorize.ts';
import { readNameLookup } from '../shared/name-lookup.ts';
import { requireTheme, toThemeNotesView } from './theme-notes-view.ts';

export interface ThemeNotesInput extends ThemeNotesRequest {
  readonly theme: string;
  readonly year: Year;
}

/** Replaces the year's notes about a theme if `version` is their current version. */
export async function saveTheme(
  context: Context,
  actor: Actor,
  { theme, year, version, successes, challenges, indicators }: ThemeNotesInput,
): Promise<ThemeNotesView> {
  authorize(actor, 'keep-register');
  requireTheme(context, theme);
  const content = { successes, challenges, indicators };
  const problems = findThemeNotesProblems(content);
  if (problems.length > 0)
    throw new Refusal('invalid-request', {
      problems: problems.map(({ field, problem }) => ({
        field: `body.${field}`,
        message: problem,
      })),
    });
  const before = await context.stores.themeNotes.get(year, theme);
  if (before?.version !== version) throw new Refusal('stale-version');
  const audit = {
    ...createAuditEntry(context, actor, 'save-theme', theme),
    changes: notesChanges(before?.value, content),
  };
  const notes = { ...content, theme, year, keptBy: actor.id, keptAt: context.clock() };
  const saved = await context.stores.themeNotes.save(notes, version, audit);
  if (saved === 'conflict') throw new Refusal('stale-version');
  const [found, names] = await Promise.all([
    context.stores.themeNotes.get(year, theme),
    readNameLookup(context),
  ]);
  return toThemeNotesView(found, names);
}
