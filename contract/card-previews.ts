/** The cards that can be shown to a facilitator as somebody would see them: those that come by themselves first. */
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

/** Of these a run decides, with or without a chat, or they are shown elsewhere. */
const NON_CHAT_CARDS: readonly CardPreview[] = [
  'welcome',
  'reminder',
  'substitutes',
  'waiting-list',
  'goal-status',
  'group-status',
  'group-help',
];

/** It comes to the person's own chat with the bot, as long as there is one. */
export const isChatCard = (card: CardPreview): boolean => !NON_CHAT_CARDS.includes(card);

/** Cards of what somebody else did, which are about the goals where that has happened. */
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

/** Why there is no such card for the person in the month. */
export const NO_PREVIEW_REASONS = [
  /** None of the goals that it would be about waits for an answer. */
  'nothing-waits',
  'month-closed',
  'not-answered',
  /** They see no goal that it could be about. */
  'no-goal',
  /** It goes to those who answer for the goal. */
  'answerers-only',
  /** It goes to the goal's deputy. */
  'deputy-only',
  /** The month has no reminder run. */
  'no-run',
  /** Nothing that was sent to them in the month could give way to it. */
  'no-reminder',
  /** Nobody waits for their answer to a question. */
  'no-question',
  /** Nobody has answered what they have asked. */
  'no-reply',
  /** They have answered no question. */
  'no-question-answered',
  /** Nobody has asked them to take a goal, or they have answered. */
  'no-offer',
  /** They have asked nobody to take a goal, or nobody has answered. */
  'no-offer-answered',
  /** No deputy has taken a goal of theirs. */
  'not-taken-over',
  /** Nobody has said that they are not the right person. */
  'nobody-wrong',
  /** It goes to facilitators alone. */
  'facilitators-only',
] as const;
export type NoPreviewReason = (typeof NO_PREVIEW_REASONS)[number];
