import type { FormValues } from '../../domain/check-in/form-fields.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import {
  cutToRestorableLength,
  readTypedValues,
  textOrEmpty,
  type CardData,
} from '../cards/check-in/parse-submit.ts';
import { CARD_DATA_VERSION } from '../cards/kit/elements.ts';
import { describeRefusal, noticeCard } from '../cards/kit/refusal-card.ts';
import { openCheckIn } from './check-in/open-check-in.ts';
import { drawFormOfOutdatedCard } from './check-in/submit-check-in.ts';
import { showCard, type ButtonPress, type CardUpdate, type Turn } from './handler-types.ts';

/** Fields of cards other than the check-in form in which people write. */
const TEXT_FIELDS = ['note', 'answer', 'name'];

/** Another version of Ennuste has sent the card. Shows the current form, or a notice, with what was typed. */
export async function answerOutdatedCard(
  turn: Turn,
  { verb, data }: ButtonPress,
  refusal: Refusal,
): Promise<CardUpdate> {
  const isOutdated = data.v !== CARD_DATA_VERSION;
  // Names a goal and a month in every version, and changes nothing.
  if (isOutdated && verb === 'open-check-in')
    return openCheckIn(turn, { ...data, v: CARD_DATA_VERSION });
  turn.context.log('info', 'refused', { code: refusal.code, arrival: 'press' });
  const form =
    isOutdated && verb === 'submit-check-in'
      ? await drawFormOfOutdatedCard(turn, data, refusal)
      : undefined;
  return form ? showCard(form) : notice(turn, data, refusal);
}

function notice(turn: Turn, data: CardData, refusal: Refusal): CardUpdate {
  const texts: FormValues = Object.fromEntries(
    TEXT_FIELDS.map((id) => [id, cutToRestorableLength(textOrEmpty(data[id]))]),
  );
  const typed = { ...readTypedValues(data), ...texts };
  return showCard(noticeCard(describeRefusal(refusal, turn.reader), turn.reader, typed));
}
