import type { CardMessage } from '../../ports/messenger.ts';
import type { Reader } from './reader.ts';

export type CardElement = Readonly<Record<string, unknown>>;
/** Data that a button sends to the bot. It contains only ids, because clients can change it. */
export type ActionData = Readonly<Record<string, string | number>>;

/** Makes a button send only its own data, without the card's inputs. */
export const NO_INPUTS: CardElement = { associatedInputs: 'none' };

/** Increase this when the button data changes. Buttons of older cards then only update the card. */
export const CARD_DATA_VERSION = 1;

/**
 * Escapes Markdown, which a TextBlock would turn into links and emphasis. A zero-width space after
 * a number, dash or equals sign prevents lists, rules and headings.
 */
export function escapeMarkdown(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/[\\`*_[\]()~<>#|!]/g, '\\$&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([-+=]+|\d+\.)(?=\s|$)/gm, '$1$2\u200b')
    .replace(/(https?):\/\//gi, '$1:\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
}

/** Text of only these characters needs no escaping. This check saves time, because most names match. */
const HARMLESS = /^[\p{L}\d ,:]*$/u;

export const textBlock = (content: string, more: CardElement = {}): CardElement => ({
  type: 'TextBlock',
  text: content,
  wrap: true,
  ...more,
});

export const titleText = (content: string): CardElement =>
  textBlock(content, { style: 'heading', size: 'Large', weight: 'Bolder' });

export const headingText = (content: string, more: CardElement = {}): CardElement =>
  textBlock(content, { style: 'heading', weight: 'Bolder', spacing: 'Medium', ...more });

export const subtleText = (content: string, more: CardElement = {}): CardElement =>
  textBlock(content, { isSubtle: true, size: 'Small', spacing: 'None', ...more });

export const warningText = (content: string): CardElement => ({
  type: 'Container',
  style: 'warning',
  items: [textBlock(content)],
});

export const fieldProblemText = (content: string): CardElement =>
  textBlock(content, { color: 'Attention', size: 'Small', spacing: 'None' });

export const container = (items: readonly CardElement[], more: CardElement = {}): CardElement => ({
  type: 'Container',
  items,
  ...more,
});

export const columns = (...parts: readonly (readonly [CardElement[], string])[]): CardElement => ({
  type: 'ColumnSet',
  columns: parts.map(([items, width]) => ({ type: 'Column', width, items })),
});

export const executeButton = (
  actionTitle: string,
  verb: string,
  data: ActionData,
  more: CardElement = {},
): CardElement => ({
  type: 'Action.Execute',
  title: actionTitle,
  verb,
  data: { v: CARD_DATA_VERSION, ...data },
  ...more,
});

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export const toChoices = <Value extends string | number>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((one) => ({ title: titles[one], value: String(one) }));

export const foldableSection = (
  label: string,
  target: string,
  items: readonly CardElement[],
  open: boolean,
): readonly CardElement[] => [
  container([textBlock(`▸ ${label}`, { weight: 'Bolder', color: 'Accent' })], {
    spacing: 'Medium',
    selectAction: { type: 'Action.ToggleVisibility', title: label, targetElements: [target] },
  }),
  container(items, { id: target, isVisible: open, spacing: 'Small' }),
];

export function cardMessage(
  reader: Reader,
  summary: string,
  body: readonly CardElement[],
  actions: readonly CardElement[] = [],
): CardMessage {
  return {
    summary,
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: reader.language,
      fallbackText: summary,
      msteams: { width: 'full' },
      body,
      ...(actions.length > 0 && { actions }),
    },
  };
}
