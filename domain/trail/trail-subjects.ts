export const TRAIL_SUBJECTS = [
  'goals',
  'people',
  'settings',
  'themes',
  'months',
  'answers',
  'hand-overs',
  'questions',
  'reminders',
  /** What was opened or exported, and who was refused. */
  'access',
] as const;
export type TrailSubject = (typeof TRAIL_SUBJECTS)[number];

/** Where an act came from. `job` means that a server acted by itself, in the name of a person. */
export const ACT_ORIGINS = ['chat', 'tab', 'api', 'job'] as const;
export type ActOrigin = (typeof ACT_ORIGINS)[number];
