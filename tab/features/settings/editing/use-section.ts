import type { Settings } from '../../../../domain/months/settings.ts';
import {
  staleRows,
  type FieldText,
  type StaleRow,
} from '../../../components/state/stale-panel.tsx';
import { useEdit, type Edit } from '../../../lib/edit/use-edit.ts';
import { useLeaveGuard } from '../../../lib/navigation/leave-guard.ts';
import { useWords } from '../../../lib/words/words-context.ts';
import type { SettingsEditor } from './use-settings-editor.ts';

export interface SettingsField extends FieldText {
  /** Path in the part's draft. */
  readonly field: string;
}

export interface SectionDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly part: SectionState;
}

export interface SectionState extends Pick<
  Edit<unknown>,
  'isChanged' | 'action' | 'error' | 'choose'
> {
  readonly editor: SettingsEditor;
  readonly conflicts: readonly StaleRow[];
  /** Resolves to whether it was saved. */
  submit(): Promise<boolean>;
  /** Restores the stored values. */
  reset(): void;
}

interface SectionOptions<Draft> {
  readonly editor: SettingsEditor;
  readonly title: string;
  readonly read: (settings: Settings) => Draft;
  /** Returns undefined while a field is invalid. */
  readonly write: (draft: Draft) => Partial<Settings> | undefined;
  readonly inWords: (draft: Draft) => readonly SettingsField[];
}

export function useSection<Draft extends object>({
  editor,
  title,
  read,
  write,
  inWords,
}: SectionOptions<Draft>): SectionDraft<Draft> {
  const { settingsPage } = useWords().tab;
  const edit = useEdit(read(editor.view.settings), editor.isOwn);
  const { draft, isChanged, action, error, choose } = edit;
  useLeaveGuard(isChanged);
  return {
    draft,
    setDraft: edit.change,
    part: {
      editor,
      isChanged,
      action,
      error,
      choose,
      conflicts: staleRows(edit, (one, field) => inWords(one).find((text) => text.field === field)),
      submit: async () => {
        const part = write(draft);
        if (!part) return false;
        return edit.save(async () =>
          read((await editor.save(part, settingsPage.saved(title))).settings),
        );
      },
      reset: edit.reset,
    },
  };
}
