import type { NotesDraft } from './notes-draft.ts';

export interface Unsaved {
  readonly draft: NotesDraft;
  /** Of the notes that the draft was begun from. */
  readonly version: string | undefined;
}

const left = new Map<string, Unsaved>();

const keyOf = (theme: string, year: number): string => `${theme} ${year}`;

/** What was typed about a theme and not saved, for as long as the tab is open: another page may be looked at meanwhile. */
export const unsavedNotes = {
  of: (theme: string, year: number): Unsaved | undefined => left.get(keyOf(theme, year)),
  keep: (theme: string, year: number, unsaved: Unsaved): void => {
    left.set(keyOf(theme, year), unsaved);
  },
  forget: (theme: string, year: number): void => {
    left.delete(keyOf(theme, year));
  },
};
