import { z } from 'zod';
import type { CardPreviewView } from '../../../contract/api-cards.ts';
import { CARD_PREVIEWS, NO_PREVIEW_REASONS } from '../../../contract/card-previews.ts';
import { language } from '../../../contract/values/person.ts';
import { skipReason } from '../../../contract/values/reminders.ts';
import { goalId, month, personId, type Fields } from '../../../contract/values/scalars.ts';
import { previewCard } from '../../usecases/preview/preview-card.ts';
import { endpoint } from '../http/endpoint.ts';
import { goalRef, monthView, personRef } from '../../../contract/common.ts';

const cardPreviewView = z.object({
  person: personRef,
  language,
  month: monthView,
  months: z.array(monthView),
  goals: z.array(goalRef),
  goal: z.exactOptional(goalId),
  drawn: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('card'),
      summary: z.string(),
      card: z.record(z.string(), z.unknown()),
      refused: z.boolean(),
      unsent: skipReason.exactOptional(),
    }),
    z.object({ kind: z.literal('none'), why: z.enum(NO_PREVIEW_REASONS) }),
  ]),
} satisfies Fields<CardPreviewView>);

export const getCardPreview = endpoint({
  method: 'get',
  path: '/cards',
  id: 'getCardPreview',
  summary: 'A card as the bot would show it to a person now; nothing is sent or stored',
  query: z.strictObject({
    person: personId,
    card: z.enum(CARD_PREVIEWS),
    month: z.exactOptional(month),
    goal: z.exactOptional(goalId),
  }),
  status: 200,
  result: cardPreviewView,
  refusals: ['not-allowed', 'person-not-found', 'goal-not-found', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => previewCard(context, actor, query),
});
