import { createReader, type Reader } from '../../bot/cards/kit/reader.ts';
import type { CardMessage } from '../../bot/ports/messenger.ts';
import { anOrganisation } from '../support/fixtures/builders.ts';
import { EVERY_CARD } from '../support/cases/every-card.ts';
import { isRecord, objectsIn } from '../support/fixtures/json.ts';

/** One state of a card, by its name in files and addresses. */
export interface Drawing {
  readonly id: string;
  readonly name: string;
  readonly draw: (reader: Reader) => CardMessage;
}

/** Every test case, plus an unfolded version where something is folded. */
export const DRAWINGS: readonly Drawing[] = EVERY_CARD.flatMap(([name, draw]) => {
  const asItComes = { id: idOf(name), name, draw };
  const hasFolds = [...objectsIn(draw(createReader('fi', anOrganisation())).card)].some(isFolded);
  if (!hasFolds) return [asItComes];
  const opened = (reader: Reader): CardMessage => {
    const { summary, card } = draw(reader);
    const open: unknown = unfold(card);
    return { summary, card: isRecord(open) ? open : card };
  };
  return [asItComes, { id: `${idOf(name)}-unfolded`, name: `${name}, unfolded`, draw: opened }];
});

/** Each card once, with everything visible. */
export const UNFOLDED: readonly Drawing[] = DRAWINGS.filter(
  ({ id }) => !DRAWINGS.some((other) => other.id === `${id}-unfolded`),
);

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function isFolded(element: Readonly<Record<string, unknown>>): boolean {
  return element.isVisible === false;
}

function unfold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => unfold(one));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'isVisible' ? true : unfold(inner)]),
  );
}
