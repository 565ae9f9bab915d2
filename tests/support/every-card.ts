import { CARD_CASES, type CardCase } from './card-cases.ts';
import { CONFIRM_CASES } from './confirm-cases.ts';
import { TALK_CASES } from './talk-cases.ts';

/** Every card in the shapes that people meet: what is listed here is tested and drawn. */
export const EVERY_CARD: readonly CardCase[] = [...CARD_CASES, ...CONFIRM_CASES, ...TALK_CASES];
