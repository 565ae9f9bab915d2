/** What server and tab say of the preview of cards. Types only. */
import type { GoalRef, MonthView, PersonRef } from './api.ts';
import type { NoPreviewReason } from './card-previews.ts';
import type { GoalId } from '../domain/common/ids.ts';
import type { Language } from '../domain/common/person.ts';
import type { SkipReason } from '../domain/reminders/reminders.ts';

/** GET /cards?person=&card=&goal=&month= ; without a month the newest opened one. */
export interface CardPreviewView {
  readonly person: PersonRef;
  /** In which the person reads. */
  readonly language: Language;
  readonly month: MonthView;
  /** The year's opened months, oldest first. */
  readonly months: readonly MonthView[];
  /** The month's goals that the person sees, their own first. */
  readonly goals: readonly GoalRef[];
  /** The one that the card is about: the first where none was asked for. */
  readonly goal?: GoalId;
  readonly drawn:
    | {
        readonly kind: 'card';
        /** What a notification says of it. */
        readonly summary: string;
        readonly card: Readonly<Record<string, unknown>>;
        /** The bot would answer with a refusal; this is its card. */
        readonly refused: boolean;
        /** Why the person would not get it now. */
        readonly unsent?: SkipReason;
      }
    | { readonly kind: 'none'; readonly why: NoPreviewReason };
}
