import type { SendRate } from '../../storage/stores/schedule.ts';
import { allowedRateAt } from './lower-send-rate.ts';

/** Node's timers fire 1-2 ms late, and even later when the process is busy. */
export const MAX_LATENESS_MS = 5;
/** Longer than a second, so that requests stay within the rate even if some of them are late. */
const SPACING_MS = 1000 + MAX_LATENESS_MS;
/** Time that one reservation covers. It is short, so that every server soon gets a turn. */
const BLOCK_MS = 150;
/** Time to the first slot. Saving the row and claiming a delivery usually take less time. */
export const MIN_LEAD_MS = 100;
/** The server reserves slots this much earlier, so that a retry after a conflict leaves no gap. */
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
  // Only servers without slots may use the first half of the margin, so that all servers get slots.
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
