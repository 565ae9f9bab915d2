import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { clsx } from 'clsx';
import type { ThemeView } from '../../../../contract/portfolio/themes.ts';
import { Loading } from '../../../components/state/loading.tsx';
import { useNotice } from '../../../lib/edit/use-notice.ts';
import { useFocusBack } from '../../../lib/focus/focus.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { NotesText } from './notes-text.tsx';
import { unsavedNotes } from './unsaved-notes.ts';
import { useNotes } from './use-notes.ts';
import base from '../../../components/layout/base.module.css';
import shared from '../theme.module.css';

const NotesForm = lazy(async () => ({
  default: (await import('../notes-form/notes-form.tsx')).NotesForm,
}));

/** Shows the notes of the theme; people who may edit the notes do so in the same place. */
export function ThemeNotes({ view }: { readonly view: ThemeView }) {
  const { tab, format } = useWords();
  const { theme, year, body, may } = view;
  const editor = useNotes(view);
  const [editing, setEditing] = useState(
    () => may.keepNotes && unsavedNotes.of(theme.id, year) !== undefined,
  );
  const { clear } = useNotice();
  const opener = useFocusBack<HTMLDivElement>(editing);
  const close = (): void => {
    unsavedNotes.forget(theme.id, year);
    setEditing(false);
  };
  const { notes } = editor.view;
  if (editing)
    return (
      <Suspense fallback={<Loading />}>
        <NotesForm editor={editor} onClose={close} />
      </Suspense>
    );
  return (
    <>
      <NotesText notes={notes} lang={body.contentLanguage} />
      {notes.keptBy && notes.keptAt && (
        <p className={clsx(base.quietParagraph, shared.apart)}>
          {tab.themes.keptBy(notes.keptBy.name, format.instant(notes.keptAt))}
        </p>
      )}
      {may.keepNotes && (
        <div ref={opener} className={clsx(base.text, base.notOnPaper)}>
          <Button
            onClick={() => {
              clear();
              setEditing(true);
            }}
          >
            {tab.themes.edit}
          </Button>
        </div>
      )}
    </>
  );
}
