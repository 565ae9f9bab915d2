import { isEqual } from '../common/is-equal.ts';
import { MONTH_ACTS } from '../months/month-days.ts';
import type { PersonChange } from '../register/person-changes.ts';
import { REGISTER_ACTS, type RegisterChange } from '../register/goal-changes.ts';
import type { SettingsChange } from '../months/settings-changes.ts';
import { EMPTY_THEME_NOTES, type ThemeNotesContent } from '../portfolio/theme-notes.ts';
import { TRAIL_SUBJECTS, type TrailSubject } from './trail-subjects.ts';

const ACTS = {
  goals: REGISTER_ACTS,
  people: ['save-person', 'remove-person'],
  settings: ['save-settings', 'apply-retention'],
  themes: ['save-theme'],
  months: MONTH_ACTS,
  answers: ['check-in'],
  'hand-overs': [
    'ask-hand-over',
    'decline-hand-over',
    /** Written when the request for a hand-over could not be delivered. */
    'withdraw-hand-over',
    'not-the-right-person',
  ],
  questions: ['ask-question', 'answer-question', 'withdraw-question'],
  reminders: [
    'plan-run',
    'send-run',
    'cancel-run',
    'save-schedule',
    'pause-schedule',
    'resume-schedule',
    'skip-month',
    'move-step',
    'snooze',
  ],
  access: [
    'open-people',
    'open-trail',
    'open-person-data',
    'export-answers',
    'export-run',
    'export-trail',
    'export-person-data',
    'refuse-sign-in',
  ],
} as const satisfies Readonly<Record<TrailSubject, readonly string[]>>;

export const TRAIL_ACTS = [
  ...ACTS.goals,
  ...ACTS.people,
  ...ACTS.settings,
  ...ACTS.themes,
  ...ACTS.months,
  ...ACTS.answers,
  ...ACTS['hand-overs'],
  ...ACTS.questions,
  ...ACTS.reminders,
  ...ACTS.access,
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

export function subjectOfAct(act: TrailAct): TrailSubject {
  const found = TRAIL_SUBJECTS.find((subject) => ACTS[subject].some((one) => one === act));
  if (!found) throw new Error(`Invariant: the act ${act} has no subject`);
  return found;
}

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
