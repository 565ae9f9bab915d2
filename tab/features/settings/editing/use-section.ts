import { useState } from 'react';
import { isEqual } from '../../../../domain/common/is-equal.ts';
import type { Settings } from '../../../../domain/months/settings.ts';
import type { ApiError } from '../../../lib/api/api-error.ts';
import { useAction } from '../../../lib/api/use-action.ts';
import { mergeFields } from '../../../lib/drafts/merge-fields.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import { conflictsBetween, type Difference, type LabelledText } from './find-conflicts.ts';
import type { SettingsEditor } from './use-settings-editor.ts';

/** One part of the settings while it is edited. */
export interface SectionDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** How often saving was tried; what is wrong is told from the first time on. */
  readonly tries: number;
  readonly part: SectionState;
}

export interface SectionState {
  readonly keeper: SettingsEditor;
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly tries: number;
  /** What somebody else has changed, too, and the reader has to choose before anything is saved. */
  readonly differences: readonly Difference[];
  submit(): void;
  keepMine(): void;
  /** Back to what is stored. */
  reset(): void;
}

interface SectionOptions<Draft> {
  readonly keeper: SettingsEditor;
  readonly title: string;
  /** What is stored as it is typed. */
  readonly read: (settings: Settings) => Draft;
  /** What is typed as it is stored, or nothing while it cannot be. */
  readonly write: (draft: Draft) => Partial<Settings> | undefined;
  readonly inWords: (draft: Draft) => readonly LabelledText[];
}

export function useSection<Draft extends object>(
  parts: SectionOptions<Draft>,
): SectionDraft<Draft> {
  const { keeper, title, read, write, inWords } = parts;
  const { settingsPage } = useWords().tab;
  const action = useAction();
  const stored = read(keeper.view.settings);
  const [draft, setDraft] = useState(stored);
  const [tries, setTries] = useState(0);
  const [asks, setAsks] = useState(false);
  // What was saved or undone meanwhile is on the page, too, where nothing else has been typed.
  const [known, setKnown] = useState(stored);
  /** What was stored before somebody else changed it under what is typed. */
  const [base, setBase] = useState<Draft>();
  if (!isEqual(known, stored)) {
    setKnown(stored);
    setDraft(mergeFields(known, draft, stored));
    if (!keeper.isOwn && !isEqual(known, draft)) setBase(base ?? known);
  }
  const differences = base ? conflictsBetween(inWords(base), inWords(draft), inWords(stored)) : [];
  const save = async (part: Partial<Settings>): Promise<void> => {
    const done = await action.run(async () => {
      const saved = await keeper.save(part, settingsPage.saved(title));
      // What was typed meanwhile stays.
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
      keeper,
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
