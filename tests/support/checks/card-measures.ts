import { objectsIn, type Json } from '../fixtures/json.ts';

export const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf8');

/** What a person can press; folding out is no action of the card. */
export const actionsOf = (card: unknown): readonly Json[] =>
  [...objectsIn(card)].filter(
    ({ type }) => String(type).startsWith('Action.') && type !== 'Action.ToggleVisibility',
  );
