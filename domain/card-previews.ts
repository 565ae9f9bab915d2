/** The cards that can be shown to a facilitator as somebody would see them. */
export const CARD_PREVIEWS = [
  'reminder',
  'substitutes',
  'my-goals',
  'check-in',
  'unchanged',
  'receipt',
  'history',
  'why',
  'hand-on',
  'hand-over',
  'not-right-person',
  'snooze',
  'status',
  'help',
  'welcome',
  'language',
  'waiting-list',
  'run',
  'schedule',
] as const;
export type CardPreview = (typeof CARD_PREVIEWS)[number];

const OF_ONE_GOAL: readonly CardPreview[] = [
  'check-in',
  'receipt',
  'history',
  'hand-over',
  'not-right-person',
];

export const isOfOneGoal = (card: CardPreview): boolean => OF_ONE_GOAL.includes(card);

/** Why there is no such card for the person in the month. */
export const PREVIEW_GAPS = [
  /** None of the goals that it would be about waits for an answer. */
  'nothing-waits',
  'month-closed',
  'not-answered',
  /** They see no goal that it could be about. */
  'no-goal',
  /** The month has no reminder run. */
  'no-run',
  /** It goes to facilitators alone. */
  'facilitators-only',
] as const;
export type PreviewGap = (typeof PREVIEW_GAPS)[number];
