import { useState } from 'react';
import type { ThemeNotesView, ThemeView } from '../../../../contract/portfolio/themes.ts';
import { themeNotesPath, themePath } from '../../../../contract/addresses/api-paths.ts';
import type { ThemeNotesContent } from '../../../../domain/portfolio/theme-notes.ts';
import { useClient } from '../../../lib/api/client-context.ts';

export interface NotesEditor {
  readonly view: ThemeView;
  /** The latest notes known here. */
  readonly notes: ThemeNotesView;
  /** Rejects when the stored version is another one. */
  save(content: ThemeNotesContent, version: string | undefined): Promise<ThemeNotesView>;
  reload(): Promise<ThemeNotesView>;
}

export function useNotes(view: ThemeView): NotesEditor {
  const client = useClient();
  const [saved, setSaved] = useState<{ readonly of: ThemeView; readonly notes: ThemeNotesView }>();
  const keep = (notes: ThemeNotesView): void => setSaved({ of: view, notes });
  const { theme, year, month } = view;
  return {
    view,
    // A newer view replaces the saved notes.
    notes: saved?.of === view ? saved.notes : view.notes,
    async save({ successes, challenges, indicators }, version) {
      const content = { successes, challenges, indicators };
      const notes = await client.put<ThemeNotesView>(themeNotesPath(theme.id, year), {
        ...content,
        ...(version !== undefined && { version }),
      });
      keep(notes);
      return notes;
    },
    async reload() {
      const path = themePath(theme.id, month.month);
      const { notes } = await client.get<ThemeView>(path, new AbortController().signal);
      keep(notes);
      return notes;
    },
  };
}
