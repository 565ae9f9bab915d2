import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { StalePanel, staleRows } from '../../../components/state/stale-panel.tsx';
import { useEdit } from '../../../lib/edit/use-edit.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { contentOf, draftOf, problemsIn } from '../notes/notes-draft.ts';
import { notesFieldInWords } from './notes-in-words.ts';
import { TextRows } from './text-rows.tsx';
import { unsavedNotes } from '../notes/unsaved-notes.ts';
import type { NotesEditor } from '../notes/use-notes.ts';
import base from '../../../components/layout/base.module.css';
import shared from '../theme.module.css';
import field from '../../../components/fields/field.module.css';

interface Props {
  readonly editor: NotesEditor;
  readonly onClose: () => void;
}

const NO_PROBLEMS: ReturnType<typeof problemsIn> = new Map();

export function NotesForm({ editor, onClose }: Props) {
  const words = useWords();
  const { tab, format } = words;
  const texts = tab.themeForm;
  const { theme, year, body, notes } = editor.view;
  const [resumed] = useState(() => unsavedNotes.of(theme.id, year));
  const edit = useEdit(draftOf(notes, format.input), editor.isOwn, resumed);
  const { draft, base: basis, action } = edit;
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const problems = tries > 0 ? problemsIn(draft) : NO_PROBLEMS;

  useEffect(() => {
    if (isEqual(draft, basis)) unsavedNotes.forget(theme.id, year);
    else unsavedNotes.keep(theme.id, year, { draft, base: basis });
  }, [draft, basis, theme.id, year]);
  const change = edit.change;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (problemsIn(draft).size > 0) return;
    void edit
      .save(async () => draftOf(await editor.save(contentOf(draft)), format.input))
      .then((isSaved) => {
        if (isSaved) onClose();
      });
  };
  // When a draft is resumed, the page's heading keeps the focus.
  useEffect(() => {
    if (!resumed) form.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [resumed]);
  // Invalid fields are marked only after the render.
  useEffect(() => {
    if (tries > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tries]);

  return (
    <form ref={form} noValidate onSubmit={submit} className={base.readingWidth}>
      <SectionHeading>{texts.title}</SectionHeading>
      {resumed && <p className={shared.quiet}>{texts.resumed}</p>}
      <TextRows
        list="successes"
        rows={draft.successes}
        problems={problems}
        onChange={(successes) => change({ ...draft, successes })}
      />
      <TextRows
        list="challenges"
        rows={draft.challenges}
        problems={problems}
        onChange={(challenges) => change({ ...draft, challenges })}
      />
      <IndicatorRows
        rows={draft.indicators}
        problems={problems}
        onChange={(indicators) => change({ ...draft, indicators })}
      />
      <p role="status" className={field.problem}>
        {problems.size > 0 && texts.problems(problems.size)}
      </p>
      <StalePanel
        rows={staleRows(edit, (one, path) => {
          const text = notesFieldInWords(one, path, words);
          return text && { ...text, lang: body.contentLanguage };
        })}
        keptBy={notes.keptBy}
        keptAt={notes.keptAt}
        onChoose={edit.choose}
      />
      <ActionError error={edit.error} conflict={tab.stale.merged} />
      <div className={shared.row}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
