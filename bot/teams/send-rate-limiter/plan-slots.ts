import type { SendRate } from '../../storage/stores/schedule.ts';
import { allowedRateAt } from './lower-send-rate.ts';

/** A request may leave this long after its slot. Node wakes timers 1-2 ms late, more when it is busy. */
export const MAX_LATENESS_MS = 5;
/** Slots of one second are spread over this, so that late requests never add up to more than the rate. */
const SPACING_MS = 1000 + MAX_LATENESS_MS;
/** Seven writes of the row a second at most, few enough for servers to take turns. */
const BLOCK_MS = 150;
/** From reserving to the first slot: longer than the write of the row, a card and its claim usually take. */
export const MIN_LEAD_MS = 100;
/** A block is reserved this long before its lead begins, so that read, write and a lost race leave no gap. */
const MARGIN_MS = 100;

export interface SlotRequest {
  readonly wanted: number;
  readonly perSecond: number;
  readonly now: number;
  /** This server sends nothing before. */
  readonly notBefore: number;
  readonly hasSlots: boolean;
}

export type SlotPlan =
  | { readonly kind: 'wait'; readonly ms: number }
  /** The slots belong to this server once `next` is saved. */
  | { readonly kind: 'reserve'; readonly slots: readonly number[]; readonly next: SendRate };

/** Times at which requests may leave, from the first time that no server has reserved. */
export function planSlots(row: SendRate, request: SlotRequest): SlotPlan {
  const { wanted, perSecond, now, notBefore, hasSlots } = request;
  const first = Math.max(row.nextAt, notBefore, now + MIN_LEAD_MS);
  // Servers without slots get the first half of the margin for themselves, so that all take turns.
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
