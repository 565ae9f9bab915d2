import type {
  Delivery,
  DeliveryOutcome,
  ReminderRun,
} from '../../../domain/reminders/reminders.ts';

export type ClaimedDelivery = Delivery & {
  readonly outcome: Extract<DeliveryOutcome, { readonly kind: 'claimed' }>;
};

/** `version` is undefined when storage did not return it after the claim. */
export interface ClaimedRow {
  readonly value: ClaimedDelivery;
  readonly version?: string;
}

/** Each person's reminders are limited to one a day by claims. Lists and test runs need no claim. */
export const needsClaim = ({ audience, redirectTo }: ReminderRun): boolean =>
  audience !== 'facilitators' && redirectTo === undefined;
