export const TRAIL_SUBJECTS = ['goals', 'people', 'settings', 'themes', 'months'] as const;
export type TrailSubject = (typeof TRAIL_SUBJECTS)[number];
