import { isEqual } from '../common/is-equal.ts';
import { MONTH_ACTS } from '../months/month-days.ts';
import type { PersonChange } from '../register/person-changes.ts';
import { REGISTER_ACTS, type RegisterChange } from '../register/goal-changes.ts';
import type { SettingsChange } from '../months/settings-changes.ts';
import { EMPTY_THEME_NOTES, type ThemeNotesContent } from '../portfolio/theme-notes.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from './trail-subjects.ts';

const ACTS = {
  goals: REGISTER_ACTS,
  people: ['save-person'],
  settings: ['save-settings'],
  themes: ['save-theme'],
  months: MONTH_ACTS,
} as const satisfies Readonly<Record<TrailSubject, readonly string[]>>;

export const TRAIL_ACTS = [
  ...ACTS.goals,
  ...ACTS.people,
  ...ACTS.settings,
  ...ACTS.themes,
  ...ACTS.months,
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

export const subjectOfAct = (act: string): TrailSubject | undefined =>
  TRAIL_SUBJECTS.find((subject) => ACTS[subject].some((one) => one === act));

export const THEME_NOTES_PARTS = ['successes', 'challenges', 'indicators'] as const;

export interface NotesChange {
  readonly kind: 'theme-notes';
  readonly part: keyof ThemeNotesContent;
}

export const notesChanges = (
  before: ThemeNotesContent = EMPTY_THEME_NOTES,
  after: ThemeNotesContent,
): readonly NotesChange[] =>
  THEME_NOTES_PARTS.filter((part) => !isEqual(before[part], after[part])).map((part) => ({
    kind: 'theme-notes',
    part,
  }));

export type TrailChange = RegisterChange | PersonChange | SettingsChange | NotesChange;
