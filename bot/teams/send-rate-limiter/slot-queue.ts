import { MAX_LATENESS_MS } from './plan-slots.ts';

export interface SlotApplicant {
  readonly admit: () => void;
  readonly fail: (error: unknown) => void;
}

export interface ReadyRequest {
  /** Position in the order in which callers asked for slots. */
  readonly number: number;
  readonly until: number;
  /** Called with true at the time of a slot, or with false if there was no slot before `until`. */
  readonly go: (isTime: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** Each slot goes to the request that is ready first, so slow preparation wastes no slots. */
export interface SlotQueue {
  readonly apply: (applicant: SlotApplicant) => void;
  readonly add: (request: ReadyRequest) => void;
  readonly missingSlots: () => number;
  /** Tells one applicant to prepare its request for each slot that no ready request needs. */
  readonly addSlots: (slots: readonly number[]) => void;
  readonly dropSlots: (now: number, pausedUntil: number) => void;
  /** Undefined when there is no ready request or no slot. */
  readonly nextSlot: () => number | undefined;
  readonly useSlot: (now: number) => void;
  readonly expire: (now: number) => void;
  readonly failAll: (error: unknown) => void;
}

export function createSlotQueue(): SlotQueue {
  const applicants: SlotApplicant[] = [];
  const ready: ReadyRequest[] = [];
  let slots: number[] = [];
  const uncovered = (): number => Math.max(0, ready.length - slots.length);

  return {
    apply: (applicant) => {
      applicants.push(applicant);
    },
    add: (request) => {
      const later = ready.findIndex(({ number }) => number > request.number);
      ready.splice(later < 0 ? ready.length : later, 0, request);
    },
    missingSlots: () => uncovered() + applicants.length,
    addSlots: (more) => {
      const spare = more.length - uncovered();
      slots.push(...more);
      for (const { admit } of applicants.splice(0, Math.max(0, spare))) admit();
    },
    dropSlots: (now, pausedUntil) => {
      slots = slots.filter((slot) => slot >= pausedUntil && now - slot <= MAX_LATENESS_MS);
    },
    nextSlot: () => (ready.length > 0 ? slots[0] : undefined),
    useSlot: (now) => {
      const [slot] = slots;
      if (slot === undefined || slot > now) return;
      const first = ready.shift();
      if (!first) return;
      slots.shift();
      first.go(true);
    },
    expire: (now) => {
      for (const request of ready.filter(({ until }) => until < now)) {
        ready.splice(ready.indexOf(request), 1);
        request.go(false);
      }
    },
    failAll: (error) => {
      for (const { fail } of [...applicants.splice(0), ...ready.splice(0)]) fail(error);
    },
  };
}
