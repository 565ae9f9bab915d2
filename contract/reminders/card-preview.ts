import { z } from 'zod';
import { CARD_PREVIEWS, NO_PREVIEW_REASONS } from '../previewable-cards.ts';
import { monthView } from '../common/organisation.ts';
import { goalRef, personRef } from '../common/id-and-name.ts';
import type { Infer } from '../schema-types.ts';
import { language } from '../domain-schemas/person.ts';
import { skipReason } from '../domain-schemas/reminders.ts';
import { goalId, month, personId } from '../domain-schemas/scalars.ts';

export const cardPreviewRequest = z.strictObject({
  person: personId,
  card: z.enum(CARD_PREVIEWS),
  /** The newest opened month is the default. */
  month: month.exactOptional(),
  goal: goalId.exactOptional(),
});
export type CardPreviewRequest = Infer<typeof cardPreviewRequest>;

export const cardPreviewView = z.object({
  person: personRef,
  language,
  month: monthView,
  /** The oldest month comes first. */
  months: z.array(monthView),
  /** Goals that the person may see, with the person's own goals first. */
  goals: z.array(goalRef),
  /** The first of `goals` is the default. */
  goal: goalId.exactOptional(),
  drawn: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('card'),
      summary: z.string(),
      card: z.record(z.string(), z.unknown()),
      /** True if the bot would refuse. Then `card` shows the refusal. */
      refused: z.boolean(),
      /** The reason why the bot would not send the card to the person now. */
      unsent: skipReason.exactOptional(),
    }),
    z.object({ kind: z.literal('none'), why: z.enum(NO_PREVIEW_REASONS) }),
  ]),
});
export type CardPreviewView = Infer<typeof cardPreviewView>;
