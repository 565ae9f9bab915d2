import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { ThemeNotesView } from '../../../../contract/portfolio/themes.ts';
import type { ThemeNotesContent } from '../../../../domain/portfolio/theme-notes.ts';
import { SectionHeading } from '../../../components/layout/section-heading.tsx';
import { ActionError } from '../../../components/state/action-error.tsx';
import { ApiError } from '../../../lib/api/api-error.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { IndicatorRows } from './indicator-rows.tsx';
import { contentOf, draftOf, problemsIn, type NotesDraft } from '../notes/notes-draft.ts';
import { NotesText } from '../notes/notes-text.tsx';
import { TextRows } from './text-rows.tsx';
import { unsavedNotes } from '../notes/unsaved-notes.ts';
import type { NotesEditor } from '../notes/use-notes.ts';
import base from '../../../components/layout/base.module.css';
import shared from '../theme.module.css';
import field from '../../../components/fields/field.module.css';
import styles from './notes-form.module.css';

interface Props {
  readonly editor: NotesEditor;
  readonly onSaved: (before: ThemeNotesContent, version: string | undefined) => void;
  readonly onCancelled: () => void;
}

const NO_PROBLEMS: ReturnType<typeof problemsIn> = new Map();

export function NotesForm({ editor, onSaved, onCancelled }: Props) {
  const { tab, format } = useWords();
  const texts = tab.themeForm;
  const { theme, year, body } = editor.view;
  const [resumed] = useState(() => unsavedNotes.of(theme.id, year));
  const [draft, setDraft] = useState(() => resumed?.draft ?? draftOf(editor.notes, format.input));
  const [version, setVersion] = useState(resumed ? resumed.version : editor.notes.version);
  const [theirs, setTheirs] = useState<ThemeNotesView>();
  // The other person's notes have other rows: remount the fields.
  const [round, setRound] = useState(0);
  const [tries, setTries] = useState(0);
  const action = useAction();
  const form = useRef<HTMLFormElement>(null);
  const problems = tries > 0 ? problemsIn(draft) : NO_PROBLEMS;

  const change = (next: NotesDraft): void => {
    setDraft(next);
    unsavedNotes.keep(theme.id, year, { draft: next, version });
  };
  const put = async (): Promise<ThemeNotesView> => {
    try {
      return await editor.save(contentOf(draft), version);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'stale-version') {
        const notes = await editor.reload();
        setTheirs(notes);
        setVersion(notes.version);
        unsavedNotes.keep(theme.id, year, { draft, version: notes.version });
      }
      throw error;
    }
  };
  const save = async (): Promise<void> => {
    const before = editor.notes;
    await action.run(async () => {
      const saved = await put();
      onSaved(before, saved.version);
    });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (problemsIn(draft).size === 0) void save();
  };
  const takeTheirs = (): void => {
    unsavedNotes.forget(theme.id, year);
    setDraft(draftOf(editor.notes, format.input));
    setTheirs(undefined);
    action.forget();
    setTries(0);
    setRound((count) => count + 1);
  };
  // When a draft is resumed, the page's heading keeps the focus.
  useEffect(() => {
    if (round > 0 || !resumed)
      form.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [round, resumed]);
  // Invalid fields are marked only after the render.
  useEffect(() => {
    if (tries > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tries]);

  const stale = action.error?.code === 'stale-version' ? action.error : undefined;
  return (
    <form ref={form} noValidate onSubmit={submit} className={base.readingWidth}>
      <SectionHeading>{texts.title}</SectionHeading>
      {resumed && <p className={shared.quiet}>{texts.resumed}</p>}
      <div key={round}>
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
      </div>
      <p role="status" className={field.problem}>
        {problems.size > 0 && texts.problems(problems.size)}
      </p>
      <ActionError
        error={
          stale
            ? {
                code: stale.code,
                status: stale.status,
                reference: undefined,
                detail: texts.conflict,
              }
            : action.error
        }
      />
      {theirs && (
        <section aria-label={texts.theirs} className={styles.theirs}>
          <p className={shared.quiet}>
            {theirs.keptBy && theirs.keptAt
              ? tab.themes.keptBy(theirs.keptBy.name, format.instant(theirs.keptAt))
              : texts.theirs}
          </p>
          <NotesText notes={theirs} lang={body.contentLanguage} />
        </section>
      )}
      <div className={shared.row}>
        <Button type="submit" appearance="primary" disabledFocusable={action.busy}>
          {texts.save}
        </Button>
        {theirs && <Button onClick={takeTheirs}>{texts.takeTheirs}</Button>}
        <Button onClick={onCancelled}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
