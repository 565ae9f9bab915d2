import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { clsx } from 'clsx';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import type { ThemeNotesContent } from '../../../../domain/portfolio/theme-notes.ts';
import { UndoNotice } from '../../../components/actions/undo-notice.tsx';
import { Loading } from '../../../components/state/loading.tsx';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { NotesText } from './notes-text.tsx';
import { unsavedNotes } from './unsaved-notes.ts';
import { useNotes } from './use-notes.ts';
import shared from '../theme.module.css';

const NotesForm = lazy(async () => ({
  default: (await import('../notes-form/notes-form.tsx')).NotesForm,
}));

interface Saved {
  readonly act: number;
  readonly before: ThemeNotesContent;
  /** The version that was saved: undo fails when there has been a change since. */
  readonly version: string | undefined;
}

/** The notes of the theme; editors edit them in place. */
export function ThemeNotes({ view }: { readonly view: ThemeView }) {
  const { tab, format } = useWords();
  const { theme, year, body, may } = view;
  const editor = useNotes(view);
  const [editing, setEditing] = useState(
    () => may.keepNotes && unsavedNotes.of(theme.id, year) !== undefined,
  );
  const [saved, setSaved] = useState<Saved>();
  const opener = useFocusBack<HTMLDivElement>(editing);
  const close = (before?: ThemeNotesContent, version?: string): void => {
    unsavedNotes.forget(theme.id, year);
    if (before) setSaved((last) => ({ act: (last?.act ?? 0) + 1, before, version }));
    setEditing(false);
  };
  const { notes } = editor;
  if (editing)
    return (
      <Suspense fallback={<Loading />}>
        <NotesForm editor={editor} onSaved={close} onCancelled={() => close()} />
      </Suspense>
    );
  return (
    <>
      <NotesText notes={notes} lang={body.contentLanguage} />
      {notes.keptBy && notes.keptAt && (
        <p className={clsx(shared.quiet, shared.apart)}>
          {tab.themes.keptBy(notes.keptBy.name, format.instant(notes.keptAt))}
        </p>
      )}
      {may.keepNotes && (
        <>
          <div ref={opener} className={shared.noPrint}>
            <Button
              onClick={() => {
                setSaved(undefined);
                setEditing(true);
              }}
            >
              {tab.themes.edit}
            </Button>
          </div>
          <UndoNotice
            text={saved && tab.themeForm.saved}
            act={saved?.act ?? 0}
            undo={async () => {
              if (saved) await editor.save(saved.before, saved.version);
            }}
          />
        </>
      )}
    </>
  );
}
