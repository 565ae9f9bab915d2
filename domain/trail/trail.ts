import { isEqual } from '../common/is-equal.ts';
import { MONTH_ACTS } from '../months/month-days.ts';
import type { PersonChange } from '../register/person-changes.ts';
import { REGISTER_ACTS, type RegisterChange } from '../register/goal-changes.ts';
import type { SettingsChange } from '../months/settings-changes.ts';
import { NO_NOTES, type ThemeNotesContent } from '../portfolio/theme-notes.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from './trail-subjects.ts';

const ACTS = {
  goals: REGISTER_ACTS,
  people: ['save-person'],
  settings: ['save-settings'],
  themes: ['save-theme'],
  months: MONTH_ACTS,
} as const satisfies Readonly<Record<TrailSubject, readonly string[]>>;

/** Every act that the trail tells of. */
export const TRAIL_ACTS = [
  ...ACTS.goals,
  ...ACTS.people,
  ...ACTS.settings,
  ...ACTS.themes,
  ...ACTS.months,
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

/** `undefined` for an act that the trail does not tell of, such as an answer. */
export const subjectOf = (act: string): TrailSubject | undefined =>
  TRAIL_SUBJECTS.find((subject) => ACTS[subject].some((one) => one === act));

export const NOTES_PARTS = ['successes', 'challenges', 'indicators'] as const;

/** What became different in a theme's notes; their texts stand on the theme's page. */
export interface NotesChange {
  readonly kind: 'theme-notes';
  readonly part: keyof ThemeNotesContent;
}

export const notesChanges = (
  before: ThemeNotesContent = NO_NOTES,
  after: ThemeNotesContent,
): readonly NotesChange[] =>
  NOTES_PARTS.filter((part) => !isEqual(before[part], after[part])).map((part) => ({
    kind: 'theme-notes',
    part,
  }));

/** One difference, as an audit row keeps it. */
export type TrailChange = RegisterChange | PersonChange | SettingsChange | NotesChange;
