import { MAX_LATENESS_MS } from './plan-slots.ts';

/** Asks for a slot before its request is ready. */
export interface SlotApplicant {
  readonly admit: () => void;
  readonly fail: (error: unknown) => void;
}

export interface ReadyRequest {
  /** The order in which slots were asked for. */
  readonly number: number;
  readonly until: number;
  /** `isTime` is false when it has waited until `until`. */
  readonly go: (isTime: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** A slot does not belong to a request: the first ready one takes it, so slow preparation wastes none. */
export interface SlotQueue {
  readonly apply: (applicant: SlotApplicant) => void;
  readonly add: (request: ReadyRequest) => void;
  readonly missingSlots: () => number;
  /** Admits an applicant for each slot that no ready request needs. */
  readonly addSlots: (slots: readonly number[]) => void;
  readonly dropSlots: (now: number, pausedUntil: number) => void;
  /** Undefined when no request is ready or there is no slot. */
  readonly nextSlot: () => number | undefined;
  /** Lets the first ready request go, if it is time. */
  readonly useSlot: (now: number) => void;
  readonly expire: (now: number) => void;
  readonly failAll: (error: unknown) => void;
}

export function createSlotQueue(): SlotQueue {
  const applicants: SlotApplicant[] = [];
  /** In the order of their numbers. */
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
