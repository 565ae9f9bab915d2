/** Cards that can be previewed as another person. Those that the bot sends unasked come first. */
export const CARD_PREVIEWS = [
  'welcome',
  'reminder',
  'substitutes',
  'superseded',
  'refreshed',
  'question',
  'question-reply',
  'hand-over-offer',
  'hand-over-reply',
  'took-over',
  'waiting-list',
  'wrong-person',
  'my-goals',
  'check-in',
  'unchanged',
  'receipt',
  'question-receipt',
  'take-over',
  'history',
  'history-choice',
  'why',
  'hand-on',
  'hand-over',
  'not-right-person',
  'snooze',
  'status',
  'help',
  'language',
  'language-stored',
  'run-plan',
  'run',
  'schedule',
  'goal-status',
  'group-status',
  'group-help',
] as const;
export type CardPreview = (typeof CARD_PREVIEWS)[number];

const SINGLE_GOAL_CARDS: readonly CardPreview[] = [
  'refreshed',
  'check-in',
  'receipt',
  'take-over',
  'history',
  'hand-over',
  'not-right-person',
  'goal-status',
];

export const isSingleGoalCard = (card: CardPreview): boolean => SINGLE_GOAL_CARDS.includes(card);

/** Cards that reach people without a chat, or that appear outside the personal chat. */
const NON_CHAT_CARDS: readonly CardPreview[] = [
  'welcome',
  'reminder',
  'substitutes',
  'waiting-list',
  'goal-status',
  'group-status',
  'group-help',
];

export const isChatCard = (card: CardPreview): boolean => !NON_CHAT_CARDS.includes(card);

/** Cards that report another person's act. Only goals with such an act have a preview. */
const QUESTION_EVENT_CARDS = ['question', 'question-reply', 'question-receipt'] as const;
const HAND_OVER_EVENT_CARDS = ['hand-over-offer', 'hand-over-reply', 'took-over'] as const;
export type QuestionEventCard = (typeof QUESTION_EVENT_CARDS)[number];
export type HandOverEventCard = (typeof HAND_OVER_EVENT_CARDS)[number];
export type EventCard = QuestionEventCard | HandOverEventCard | 'wrong-person';

const EVENT_CARDS: readonly CardPreview[] = [
  ...QUESTION_EVENT_CARDS,
  ...HAND_OVER_EVENT_CARDS,
  'wrong-person',
];

export const isEventCard = (card: CardPreview): card is EventCard => EVENT_CARDS.includes(card);

export const NO_PREVIEW_REASONS = [
  'nothing-waits',
  'month-closed',
  'not-answered',
  'no-goal',
  'answerers-only',
  'deputy-only',
  'no-run',
  /** The card replaces a reminder, but the person got no reminder in the month. */
  'no-reminder',
  'no-question',
  'no-reply',
  'no-question-answered',
  'no-offer',
  'no-offer-answered',
  'not-taken-over',
  'nobody-wrong',
  'facilitators-only',
] as const;
export type NoPreviewReason = (typeof NO_PREVIEW_REASONS)[number];
