import type { NotesDraft } from './notes-draft.ts';

export interface UnsavedNotes {
  readonly draft: NotesDraft;
  /** Of the notes that the draft was begun from. */
  readonly version: string | undefined;
}

const drafts = new Map<string, UnsavedNotes>();

const keyOf = (theme: string, year: number): string => `${theme} ${year}`;

/** What was typed about a theme and not saved, for as long as the tab is open: another page may be looked at meanwhile. */
export const unsavedNotes = {
  of: (theme: string, year: number): UnsavedNotes | undefined => drafts.get(keyOf(theme, year)),
  keep: (theme: string, year: number, unsaved: UnsavedNotes): void => {
    drafts.set(keyOf(theme, year), unsaved);
  },
  forget: (theme: string, year: number): void => {
    drafts.delete(keyOf(theme, year));
  },
};
