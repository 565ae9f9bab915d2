import type { Refusal } from '../../../domain/common/refusal.ts';
import type { RefusalCode, RefusalDetails } from '../../../domain/common/refusal.ts';
import type { CardMessage } from '../../ports/messenger.ts';
import { contactElements } from '../help.ts';
import * as kit from './elements.ts';
import type { Reader } from './reader.ts';
import type { FormValues } from '../../../domain/check-in/form-fields.ts';

export function describeRefusal(refusal: Refusal, { words, format }: Reader): string {
  const say = words.bot.refusal[refusal.code] as (
    details: RefusalDetails[RefusalCode],
    format: Reader['format'],
  ) => string;
  return say(refusal.details, format);
}

/** True when the person was refused for lack of access. The card then also names the contact. */
export const isAboutAccess = ({ code }: Refusal): boolean =>
  code === 'not-registered' || code === 'not-allowed';

export const refusalCard = (refusal: Refusal, reader: Reader): CardMessage =>
  noticeCard(
    describeRefusal(refusal, reader),
    reader,
    {},
    isAboutAccess(refusal) ? contactElements(reader) : [],
  );

/** Shows a message and, below it, the text that the person had typed, so that they can copy the text. */
export function noticeCard(
  content: string,
  reader: Reader,
  typed: FormValues = {},
  more: readonly kit.CardElement[] = [],
): CardMessage {
  const labels = reader.words.bot;
  const written = Object.entries(typed)
    .filter(([id, value]) => value.trim() !== '' && TYPED.test(id) && !isChoice(id, value))
    .map(([, value]) => kit.textBlock(kit.escapeMarkdown(value)));
  const body: readonly kit.CardElement[] = [
    kit.warningText(content),
    ...more,
    ...(written.length > 0 ? [kit.headingText(labels.form.youWrote), ...written] : []),
  ];
  return kit.cardMessage(reader, content, body, [
    kit.executeButton(labels.welcome.showGoals, 'my-goals', {}, kit.NO_INPUTS),
  ]);
}

const TYPED =
  /^(?:note|answer|name)$|\.(?:explanation|reflection|description|preparation|value|expected|count|percent)$/;

const isChoice = (id: string, value: string): boolean =>
  id.endsWith('.value') && ['yes', 'no'].includes(value);
