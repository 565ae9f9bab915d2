import { objectsIn, type Json } from '../fixtures/json.ts';

export const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card), 'utf8');

/** Buttons that a person can press; toggling visibility is not counted. */
export const actionsOf = (card: unknown): readonly Json[] =>
  [...objectsIn(card)].filter(
    ({ type }) => String(type).startsWith('Action.') && type !== 'Action.ToggleVisibility',
  );
