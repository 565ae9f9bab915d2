import { CARD_CASES, type CardCase } from './card-cases.ts';
import { CONFIRM_CASES } from './confirm-cases.ts';
import { QUESTION_CASES } from './question-cases.ts';
import { REMINDER_CASES } from './reminder-cases.ts';
import { RUN_CASES } from './run-cases.ts';
import { SCHEDULE_CASES } from './schedule-cases.ts';
import { CHAT_CASES } from './chat-cases.ts';

/**
 * Every card in every state that people can see. Tests check each card, and the gallery shows it.
 */
export const EVERY_CARD: readonly CardCase[] = [
  ...CARD_CASES,
  ...CONFIRM_CASES,
  ...QUESTION_CASES,
  ...REMINDER_CASES,
  ...RUN_CASES,
  ...SCHEDULE_CASES,
  ...CHAT_CASES,
];
