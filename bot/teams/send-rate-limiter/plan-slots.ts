import type { SendRate } from '../../storage/stores/schedule.ts';
import { allowedRateAt } from './lower-send-rate.ts';

/** Node's timers fire 1-2 ms late, and later when the process is busy. */
export const MAX_LATENESS_MS = 5;
/** Longer than a second, so that late requests never exceed the rate in any second. */
const SPACING_MS = 1000 + MAX_LATENESS_MS;
/** One reservation. The row is written about seven times per second: every server gets a turn. */
const BLOCK_MS = 150;
/** Lead of the first slot. Longer than saving the row and claiming a delivery usually take. */
export const MIN_LEAD_MS = 100;
/** Reserving this much earlier leaves time for one conflict without a gap between slots. */
const MARGIN_MS = 100;

export interface SlotRequest {
  readonly wanted: number;
  readonly perSecond: number;
  readonly now: number;
  readonly notBefore: number;
  readonly hasSlots: boolean;
}

export type SlotPlan =
  | { readonly kind: 'wait'; readonly ms: number }
  /** The slots belong to this server after `next` has been saved. */
  | { readonly kind: 'reserve'; readonly slots: readonly number[]; readonly next: SendRate };

export function planSlots(row: SendRate, request: SlotRequest): SlotPlan {
  const { wanted, perSecond, now, notBefore, hasSlots } = request;
  const first = Math.max(row.nextAt, notBefore, now + MIN_LEAD_MS);
  // Only servers without slots may use the first half of the margin, so that all get slots.
  const ahead = MIN_LEAD_MS + (hasSlots ? MARGIN_MS / 2 : MARGIN_MS);
  const early = first - now - ahead;
  if (early >= 1) return { kind: 'wait', ms: early };
  const gap = SPACING_MS / allowedRateAt(row, perSecond, now);
  const count = Math.min(wanted, Math.max(1, Math.floor(BLOCK_MS / gap)));
  return {
    kind: 'reserve',
    slots: Array.from({ length: count }, (_, index) => first + index * gap),
    next: { ...row, nextAt: first + count * gap },
  };
}
