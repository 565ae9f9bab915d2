import { useEffect, useState } from 'react';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import { Form } from '../../../components/fields/form.tsx';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { toNotesContent, toNotesDraft, findNotesProblems } from '../notes/notes-draft.ts';
import { notesFieldInWords } from './notes-in-words.ts';
import { TextRows } from './text-rows.tsx';
import { unsavedNotes } from '../notes/unsaved-notes.ts';
import type { NotesEditor } from '../notes/use-notes.ts';
import base from '../../../components/layout/base.module.css';

interface Props {
  readonly editor: NotesEditor;
  readonly onClose: () => void;
}

export function NotesForm({ editor, onClose }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.themeForm;
  const { theme, year, body, notes } = editor.view;
  const [resumed] = useState(() => unsavedNotes.of(theme.id, year));
  const edit = useEdit(toNotesDraft(notes, format.input), editor.isOwn, resumed);
  const { draft, base: basis, action, change } = edit;
  const problems = Object.fromEntries(
    [...findNotesProblems(draft)].map(([field, { problem, limit }]) => [
      field,
      texts.problem[problem](format.number(limit ?? 0)),
    ]),
  );
  useEffect(() => {
    if (isEqual(draft, basis)) unsavedNotes.forget(theme.id, year);
    else unsavedNotes.keep(theme.id, year, { draft, base: basis });
  }, [draft, basis, theme.id, year]);
  const save = async (): Promise<boolean> => {
    const isSaved = await edit.save(async () =>
      toNotesDraft(await editor.save(toNotesContent(draft)), format.input),
    );
    if (isSaved) onClose();
    return isSaved;
  };
  return (
    <>
      <SectionHeading>{texts.title}</SectionHeading>
      {resumed && <p className={base.quietParagraph}>{texts.resumed}</p>}
      <Form
        isLong
        // When a draft is resumed, the page's heading keeps the focus.
        takesFocus={!resumed}
        problems={problems}
        busy={action.busy}
        error={edit.error}
        conflict={tab.stale.merged}
        submit={texts.save}
        onSubmit={save}
        cancel={texts.cancel}
        onCancel={onClose}
        foot={
          <StalePanel
            rows={staleRows(edit, (one, path) => {
              const text = notesFieldInWords(one, path, words);
              return text && { ...text, lang: body.contentLanguage };
            })}
            keptBy={notes.keptBy}
            keptAt={notes.keptAt}
            onChoose={edit.choose}
          />
        }
      >
        <TextRows
          list="successes"
          rows={draft.successes}
          onChange={(successes) => change({ ...draft, successes })}
        />
        <TextRows
          list="challenges"
          rows={draft.challenges}
          onChange={(challenges) => change({ ...draft, challenges })}
        />
        <IndicatorRows
          rows={draft.indicators}
          onChange={(indicators) => change({ ...draft, indicators })}
        />
      </Form>
    </>
  );
}
