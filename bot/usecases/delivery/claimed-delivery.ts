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

/**
 * Whether a delivery claims the recipient's day, so that the person gets at most one reminder a day. A list for
 * facilitators is not a reminder, and a test run goes to the sender's chat, so these do not claim it.
 */
export const needsClaim = ({ audience, redirectTo }: ReminderRun): boolean =>
  audience !== 'facilitators' && redirectTo === undefined;
