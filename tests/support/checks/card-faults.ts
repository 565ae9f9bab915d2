import {
  AdaptiveCard,
  HostConfig,
  SerializationContext,
} from 'adaptivecards/dist/adaptivecards.js';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import { buttonsOf, bytesOf } from './card-measures.ts';
import { isRecord, objectsIn, type Json } from '../fixtures/json.ts';

const MOST_ACTIONS = 6;
const MOST_BYTES = 25 * 1024;

/** Returns the errors and warnings of the Adaptive Cards parser. */
export function parserErrorsOf(card: unknown): readonly string[] {
  const context = new SerializationContext();
  const reader = new AdaptiveCard();
  reader.hostConfig = new HostConfig({ actions: { maxActions: MOST_ACTIONS } });
  // The parser's check of `lang` keeps state, so it rejects every second valid value.
  reader.parse(isRecord(card) ? { ...card, lang: undefined } : card, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...read, ...reader.validateProperties().validationEvents].map(({ message }) => message);
}

/** Returns every violation of Teams' rules for cards or of the rules for accessibility. */
export function findCardFaults({ card, summary }: CardMessage): readonly string[] {
  const sent: unknown = JSON.parse(JSON.stringify(card));
  const elements = [...objectsIn(sent)];
  return [
    ...parserErrorsOf(sent),
    ...(summary.trim() === '' ? ['the summary is empty'] : []),
    ...(card.version === '1.5' ? [] : [`the version is ${String(card.version)}`]),
    ...sizeFaults(sent),
    ...inputFaults(elements),
    ...elements.flatMap(listFaults),
    ...elements.flatMap(elementFaults),
  ];
}

function sizeFaults(card: unknown): readonly string[] {
  const actions = buttonsOf(card);
  const bytes = bytesOf(card);
  return [
    ...(actions.length > MOST_ACTIONS ? [`there are ${actions.length} actions`] : []),
    ...(bytes > MOST_BYTES ? [`the card has ${bytes} bytes`] : []),
  ];
}

function inputFaults(elements: readonly Json[]): readonly string[] {
  const inputs = elements.filter(({ type }) => String(type).startsWith('Input.'));
  const ids = inputs.map(({ id }) => id);
  return [
    ...inputs
      .filter(({ id, label }) => !isText(id) || !isText(label))
      .map((input) => `an input has no id or label: ${JSON.stringify(input)}`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `an id comes twice: ${String(id)}`),
  ];
}

const LISTS = ['body', 'items', 'columns', 'actions', 'choices'];

/** The parser skips list items that are not objects, but Teams shows no card if there is one. */
const listFaults = (element: Json): readonly string[] =>
  LISTS.filter((name) => {
    const list = element[name];
    return Array.isArray(list) && !list.every(isRecord);
  }).map((name) => `not every entry of "${name}" is an object`);

function elementFaults(element: Json): readonly string[] {
  switch (element.type) {
    case 'TextBlock': {
      const isLarge = ['Large', 'ExtraLarge'].includes(String(element.size));
      return [
        ...(isText(element.text) ? [] : ['a text is empty']),
        ...(element.wrap === true ? [] : [`it does not wrap: ${String(element.text)}`]),
        ...(isLarge && element.style !== 'heading' ? [`no heading: ${String(element.text)}`] : []),
      ];
    }
    case 'Image':
      return isText(element.altText) ? [] : ['an image has no text'];
    case 'Action.Execute':
    case 'Action.OpenUrl':
      return isText(element.title) ? [] : ['an action has no title'];
    default:
      return [];
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
