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

/** A claim limits a person to one reminder a day. Lists and test runs do not count as reminders. */
export const needsClaim = ({ audience, redirectTo }: ReminderRun): boolean =>
  audience !== 'facilitators' && redirectTo === undefined;
