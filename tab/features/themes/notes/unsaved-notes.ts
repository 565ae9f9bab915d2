import type { NotesDraft } from './notes-draft.ts';

export interface UnsavedNotes {
  readonly draft: NotesDraft;
  /** The notes that the draft is based on. */
  readonly base: NotesDraft;
}

const drafts = new Map<string, UnsavedNotes>();

const keyOf = (theme: string, year: number): string => `${theme} ${year}`;

/** Drafts of theme notes, kept while the tab is open so that the reader can visit other pages. */
export const unsavedNotes = {
  of: (theme: string, year: number): UnsavedNotes | undefined => drafts.get(keyOf(theme, year)),
  keep: (theme: string, year: number, unsaved: UnsavedNotes): void => {
    drafts.set(keyOf(theme, year), unsaved);
  },
  forget: (theme: string, year: number): void => {
    drafts.delete(keyOf(theme, year));
  },
};
