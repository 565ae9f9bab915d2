import type { CardMessage } from '../../ports/messenger.ts';
import type { Reader } from './reader-words.ts';

/** An Adaptive Card element as JSON. */
export type Element = Readonly<Record<string, unknown>>;
/** Data of an `Action.Execute` besides its inputs: only ids, nothing trusted. */
export type ActionData = Readonly<Record<string, string | number>>;

/** For a button that sends only its own data. */
export const NO_INPUTS: Element = { associatedInputs: 'none' };

/**
 * Increase when the data of a card's buttons changes shape; older cards are replaced when pressed.
 */
export const CARD_VERSION = 1;

/**
 * Escapes user text for a TextBlock, where Markdown would create links and emphasis. A zero-width
 * space after a line's number, dashes or equals signs prevents lists, rules and headings.
 */
export function escapeMarkdown(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/[\\`*_[\]()~<>#|!]/g, '\\$&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([-+=]+|\d+\.)(?=\s|$)/gm, '$1$2\u200b')
    .replace(/(https?):\/\//gi, '$1:\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
}

/** Fast path for most names: nothing that the rules above match. */
const HARMLESS = /^[\p{L}\d ,:]*$/u;

export const text = (content: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text: content,
  wrap: true,
  ...more,
});

export const title = (content: string): Element =>
  text(content, { style: 'heading', size: 'Large', weight: 'Bolder' });

export const heading = (content: string, more: Element = {}): Element =>
  text(content, { style: 'heading', weight: 'Bolder', spacing: 'Medium', ...more });

export const subtle = (content: string, more: Element = {}): Element =>
  text(content, { isSubtle: true, size: 'Small', spacing: 'None', ...more });

export const warning = (content: string): Element => ({
  type: 'Container',
  style: 'warning',
  items: [text(content)],
});

export const fieldProblem = (content: string): Element =>
  text(content, { color: 'Attention', size: 'Small', spacing: 'None' });

export const container = (items: readonly Element[], more: Element = {}): Element => ({
  type: 'Container',
  items,
  ...more,
});

export const columns = (...parts: readonly (readonly [Element[], string])[]): Element => ({
  type: 'ColumnSet',
  columns: parts.map(([items, width]) => ({ type: 'Column', width, items })),
});

export const execute = (
  actionTitle: string,
  verb: string,
  data: ActionData,
  more: Element = {},
): Element => ({
  type: 'Action.Execute',
  title: actionTitle,
  verb,
  data: { v: CARD_VERSION, ...data },
  ...more,
});

export const openUrl = (actionTitle: string, url: string): Element => ({
  type: 'Action.OpenUrl',
  title: actionTitle,
  url,
});

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export const choicesOf = <Value extends string | number>(
  values: readonly Value[],
  titles: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((one) => ({ title: titles[one], value: String(one) }));

export const foldable = (
  label: string,
  target: string,
  items: readonly Element[],
  open: boolean,
): readonly Element[] => [
  container([text(`▸ ${label}`, { weight: 'Bolder', color: 'Accent' })], {
    spacing: 'Medium',
    selectAction: { type: 'Action.ToggleVisibility', title: label, targetElements: [target] },
  }),
  container(items, { id: target, isVisible: open, spacing: 'Small' }),
];

export function message(
  reader: Reader,
  summary: string,
  body: readonly Element[],
  actions: readonly Element[] = [],
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
