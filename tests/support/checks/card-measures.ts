import { objectsIn, type Json } from '../fixtures/json.ts';

export const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf8');

/** Returns the card's buttons, except those that only show or hide a part of the card. */
export const buttonsOf = (card: unknown): readonly Json[] =>
  [...objectsIn(card)].filter(
    ({ type }) => String(type).startsWith('Action.') && type !== 'Action.ToggleVisibility',
  );
