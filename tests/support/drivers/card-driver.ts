import { isRecord, objectsIn, type Json } from '../fixtures/json.ts';

/** A card as a person sees and uses it. */
export interface SeenCard {
  readonly card: Json;
  /** All the visible text on the card. */
  readonly text: string;
  /** Values of the input fields, by the label of the field. */
  readonly fields: ReadonlyMap<string, string>;
  /** Returns what the button sends. The values in `typed` replace those in the fields. */
  pressOf(title: string, typed?: Readonly<Record<string, string>>): PressedButton;
  readonly buttons: readonly string[];
}

export interface PressedButton {
  readonly verb: string;
  readonly data: Json;
}

/** @throws Error if the card has no such button or field */
export function seeCard(card: unknown): SeenCard {
  if (!isRecord(card)) throw new Error('There is no card');
  const elements = [...objectsIn(card)];
  const inputs = elements.filter((one) => String(one.type).startsWith('Input.'));
  const buttons = elements.filter((one) => one.type === 'Action.Execute');
  return {
    card,
    text: elements
      .filter((one) => one.type === 'TextBlock')
      .map((one) => String(one.text))
      .join('\n'),
    fields: new Map(inputs.map((one) => [String(one.label), valueOf(one)])),
    buttons: buttons.map((one) => String(one.tooltip ?? one.title)),
    pressOf: (title, typed = {}) => {
      const button = buttons.find((one) => one.tooltip === title || one.title === title);
      if (!button || !isRecord(button.data)) throw new Error(`No button "${title}"`);
      const values = Object.fromEntries(inputs.map((one) => [String(one.id), valueOf(one)]));
      for (const [label, value] of Object.entries(typed)) {
        const input = inputs.find((one) => one.label === label);
        if (!input) throw new Error(`No field "${label}"`);
        values[String(input.id)] = value;
      }
      const withInputs = button.associatedInputs === 'none' ? {} : values;
      return { verb: String(button.verb), data: { ...button.data, ...withInputs } };
    },
  };
}

const valueOf = ({ value }: Json): string => (typeof value === 'string' ? value : '');
