import { useState } from 'react';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import type { Settings } from '../../../../domain/months/settings.ts';
import type { ApiError } from '../../../lib/api/api-error.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { mergeFields } from '../../../lib/drafts/merge-fields.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { conflictsBetween, type Difference, type LabelledText } from './find-conflicts.ts';
import type { SettingsEditor } from './use-settings-editor.ts';

export interface SectionDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** Counts attempts to save; problems are shown from the first one on. */
  readonly tries: number;
  readonly part: SectionState;
}

export interface SectionState {
  readonly editor: SettingsEditor;
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly tries: number;
  /** Conflicting changes of another person; the reader has to choose before saving. */
  readonly differences: readonly Difference[];
  submit(): void;
  keepMine(): void;
  /** Back to the stored values. */
  reset(): void;
}

interface SectionOptions<Draft> {
  readonly editor: SettingsEditor;
  readonly title: string;
  readonly read: (settings: Settings) => Draft;
  /** Undefined while a field is invalid. */
  readonly write: (draft: Draft) => Partial<Settings> | undefined;
  readonly inWords: (draft: Draft) => readonly LabelledText[];
}

export function useSection<Draft extends object>(
  parts: SectionOptions<Draft>,
): SectionDraft<Draft> {
  const { editor, title, read, write, inWords } = parts;
  const { settingsPage } = useWords().tab;
  const action = useAction();
  const stored = read(editor.view.settings);
  const [draft, setDraft] = useState(stored);
  const [tries, setTries] = useState(0);
  const [asks, setAsks] = useState(false);
  // Shows what was saved or undone meanwhile, unless the part is being edited.
  const [known, setKnown] = useState(stored);
  /** The stored part that the edits are based on, kept when another person changes it. */
  const [base, setBase] = useState<Draft>();
  if (!isEqual(known, stored)) {
    setKnown(stored);
    setDraft(mergeFields(known, draft, stored));
    if (!editor.isOwn && !isEqual(known, draft)) setBase(base ?? known);
  }
  const differences = base ? conflictsBetween(inWords(base), inWords(draft), inWords(stored)) : [];
  const save = async (part: Partial<Settings>): Promise<void> => {
    const done = await action.run(async () => {
      const saved = await editor.save(part, settingsPage.saved(title));
      // Keep what was typed while it was being saved.
      setDraft((typed) => (isEqual(typed, draft) ? read(saved.settings) : typed));
      setBase(undefined);
    });
    if (done) setTries(0);
    setAsks(!done);
  };
  const decide = (): void => {
    action.forget();
    setBase(undefined);
    setAsks(false);
  };
  return {
    draft,
    setDraft,
    tries,
    part: {
      editor,
      isChanged: !isEqual(draft, stored),
      busy: action.busy,
      error: action.error,
      tries,
      differences: asks ? differences : [],
      submit: () => {
        const part = write(draft);
        setTries((count) => count + 1);
        if (part && differences.length > 0) setAsks(true);
        else if (part) void save(part);
      },
      keepMine: decide,
      reset: () => {
        decide();
        setTries(0);
        setDraft(stored);
      },
    },
  };
}
