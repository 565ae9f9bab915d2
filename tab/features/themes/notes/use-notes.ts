import type {
  ThemeNotesRequest,
  ThemeNotesView,
  ThemeView,
} from '../../../../contract/portfolio/themes.ts';
import { themeNotesPath, themePath } from '../../../../contract/paths-and-queries/api-paths.ts';
import type { ThemeNotesContent } from '../../../../domain/portfolio/theme-notes.ts';
import { useClient } from '../../../lib/api/client-context.ts';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useVersioned } from '../../../lib/edit/use-versioned.ts';
import { useWords } from '../../../lib/words/words-context.ts';

export interface NotesEditor {
  readonly view: ThemeView;
  readonly isOwn: boolean;
  /** Replaces the notes shown with `content` and reports the change, with a button to undo it. */
  save(content: ThemeNotesContent): Promise<ThemeNotesView>;
}

export function useNotes(read: ThemeView): NotesEditor {
  const client = useClient();
  const { notify } = useNotice();
  const { saved: text } = useWords().tab.themeForm;
  const { theme, year, month } = read;
  const { view, isOwn, save } = useVersioned(read, themePath(theme.id, month.month));
  const put = async (content: ThemeNotesContent, version?: string): Promise<ThemeView> => {
    const { successes, challenges, indicators } = content;
    const request: ThemeNotesRequest = {
      ...{ successes, challenges, indicators },
      ...(version !== undefined && { version }),
    };
    return { ...view, notes: await client.put(themeNotesPath(theme.id, year), request) };
  };
  return {
    view,
    isOwn,
    async save(content) {
      const before = view.notes;
      const { notes } = await save(() => put(content, before.version));
      notify(text, () => save(() => put(before, notes.version)));
      return notes;
    },
  };
}
