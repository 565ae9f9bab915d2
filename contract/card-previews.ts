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

const OF_ONE_GOAL: readonly CardPreview[] = [
  'refreshed',
  'check-in',
  'receipt',
  'take-over',
  'history',
  'hand-over',
  'not-right-person',
  'goal-status',
];

export const isOfOneGoal = (card: CardPreview): boolean => OF_ONE_GOAL.includes(card);

/** Of these a run decides, with or without a chat, or they are shown elsewhere. */
const NOT_FOR_CHAT: readonly CardPreview[] = [
  'welcome',
  'reminder',
  'substitutes',
  'waiting-list',
  'goal-status',
  'group-status',
  'group-help',
];

/** It comes to the person's own chat with the bot, as long as there is one. */
export const isForChat = (card: CardPreview): boolean => !NOT_FOR_CHAT.includes(card);

/** Cards of what somebody else did, which are about the goals where that has happened. */
const QUESTION_NEWS = ['question', 'question-reply', 'question-receipt'] as const;
const HAND_OVER_NEWS = ['hand-over-offer', 'hand-over-reply', 'took-over'] as const;
export type QuestionNewsCard = (typeof QUESTION_NEWS)[number];
export type HandOverNewsCard = (typeof HAND_OVER_NEWS)[number];
export type NewsCard = QuestionNewsCard | HandOverNewsCard | 'wrong-person';

const NEWS: readonly CardPreview[] = [...QUESTION_NEWS, ...HAND_OVER_NEWS, 'wrong-person'];

export const isNews = (card: CardPreview): card is NewsCard => NEWS.includes(card);

/** Why there is no such card for the person in the month. */
export const PREVIEW_GAPS = [
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
export type PreviewGap = (typeof PREVIEW_GAPS)[number];
