import fc from 'fast-check';
import { lowerSendRate } from '../../../../bot/teams/send-rate-limiter/lower-send-rate.ts';
import {
  MAX_LATENESS_MS,
  MIN_LEAD_MS,
  planSlots,
  type SlotRequest,
} from '../../../../bot/teams/send-rate-limiter/plan-slots.ts';
import type { SendRate } from '../../../../bot/storage/stores/schedule.ts';

/** Sums of fractions differ a little in their last digits. */
const ROUNDING = 1e-6;

interface Step {
  readonly passed: number;
  readonly wanted: number;
  readonly notBefore: number;
  readonly hasSlots: boolean;
  readonly isThrottled: boolean;
}

const steps = fc.array(
  fc.record<Step>({
    passed: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40_000 })),
    wanted: fc.integer({ min: 1, max: 40 }),
    notBefore: fc.integer({ min: -500, max: 500 }),
    hasSlots: fc.boolean(),
    isThrottled: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  { minLength: 20, maxLength: 150 },
);
const perSecond = fc.integer({ min: 1, max: 50 });

interface Planned {
  readonly slots: readonly number[];
  readonly request: SlotRequest;
  readonly row: SendRate;
}

/** Servers that plan one after the other on the same row. */
function planAll(perSecond: number, all: readonly Step[]): readonly Planned[] {
  let row: SendRate = { nextAt: 0, rate: perSecond, changedAt: 0 };
  let now = 0;
  return all.flatMap(({ passed, isThrottled, notBefore, ...asked }) => {
    now += passed;
    if (isThrottled) row = lowerSendRate(row, now + 1000, perSecond, now);
    const request = { ...asked, perSecond, now, notBefore: now + notBefore };
    const plan = planSlots(row, request);
    if (plan.kind === 'wait') return [];
    const planned = { slots: plan.slots, request, row };
    row = plan.next;
    return [planned];
  });
}

describe('the slots of all servers', () => {
  it('never exceed the rate in any second, even if some requests leave late', () => {
    fc.assert(
      fc.property(perSecond, steps, (rate, all) => {
        const slots = planAll(rate, all).flatMap((planned) => planned.slots);
        slots.forEach((slot, index) => {
          const first = slots[index - rate];
          if (first !== undefined)
            expect(slot - first).toBeGreaterThanOrEqual(1000 + MAX_LATENESS_MS - ROUNDING);
        });
      }),
    );
  });

  it('ascend, and belong to one server each', () => {
    fc.assert(
      fc.property(perSecond, steps, (rate, all) => {
        const slots = planAll(rate, all).flatMap((planned) => planned.slots);
        slots.forEach((slot, index) => {
          expect(slot).toBeGreaterThan(slots[index - 1] ?? -1);
        });
      }),
    );
  });

  it('begin after the lead, the pause of the server and what is reserved already', () => {
    fc.assert(
      fc.property(perSecond, steps, (rate, all) => {
        for (const { slots, request, row } of planAll(rate, all))
          expect(slots[0]).toBe(Math.max(request.now + MIN_LEAD_MS, request.notBefore, row.nextAt));
      }),
    );
  });

  it('are no more than wanted, and for one write no longer than a sixth of a second', () => {
    fc.assert(
      fc.property(perSecond, steps, (rate, all) => {
        for (const { slots, request } of planAll(rate, all)) {
          expect(slots.length).toBeLessThanOrEqual(request.wanted);
          expect((slots.at(-1) ?? 0) - (slots[0] ?? 0)).toBeLessThan(1000 / 6);
        }
      }),
    );
  });
});

describe('planning', () => {
  const row = { nextAt: 10_000, rate: 40, changedAt: 0 };
  const request = { wanted: 3, perSecond: 40, notBefore: 0, hasSlots: false };
  const at = (now: number, over: Partial<SlotRequest> = {}) =>
    planSlots(row, { ...request, now, ...over });

  it.each([
    ['without slots', false, 200],
    ['with slots', true, 150],
  ])('a server %s waits until its turn', (_, hasSlots, ahead) => {
    expect(at(9000, { hasSlots })).toEqual({ kind: 'wait', ms: 1000 - ahead });
    expect(at(10_000 - ahead, { hasSlots })).toMatchObject({ kind: 'reserve' });
  });

  it('moves the row on by the slots that it takes, and leaves the rate', () => {
    expect(at(9900)).toEqual({
      kind: 'reserve',
      slots: [10_000, 10_025.125, 10_050.25],
      next: { ...row, nextAt: 10_075.375 },
    });
  });

  it('spreads the slots of a lowered rate, one at least', () => {
    const lowered = { nextAt: 10_000, rate: 1, changedAt: 10_000 };
    expect(planSlots(lowered, { ...request, now: 9900 })).toMatchObject({
      slots: [10_000],
      next: { nextAt: 11_005 },
    });
  });
});
