import {
  createSlotQueue,
  type SlotQueue,
} from '../../../../bot/teams/send-rate-limiter/slot-queue.ts';

let queue: SlotQueue;
let happened: string[];
beforeEach(() => {
  queue = createSlotQueue();
  happened = [];
});

const apply = (name: string): void => {
  queue.apply({
    admit: () => happened.push(`${name} admitted`),
    fail: (error) => happened.push(`${name} failed: ${String(error)}`),
  });
};
const add = (number: number, until = Infinity): void => {
  queue.add({
    number,
    until,
    go: (isTime) => happened.push(`${number} ${isTime ? 'sent' : 'expired'}`),
    fail: (error) => happened.push(`${number} failed: ${String(error)}`),
  });
};

describe('slots', () => {
  it('admit one applicant each, in their order', () => {
    ['a', 'b', 'c'].forEach(apply);
    expect(queue.missingSlots()).toBe(3);
    queue.addSlots([100, 120]);
    expect(happened).toEqual(['a admitted', 'b admitted']);
    expect(queue.missingSlots()).toBe(1);
  });

  it('are for requests that are ready before they admit more', () => {
    apply('a');
    add(1);
    expect(queue.missingSlots()).toBe(2);
    queue.addSlots([100]);
    expect(happened).toEqual([]);
    queue.addSlots([120]);
    expect(happened).toEqual(['a admitted']);
  });

  it('go to the ready requests in the order in which they asked', () => {
    queue.addSlots([100, 120]);
    add(7);
    add(3);
    expect(queue.nextSlot()).toBe(100);
    queue.useSlot(100);
    queue.useSlot(120);
    expect(happened).toEqual(['3 sent', '7 sent']);
    expect(queue.nextSlot()).toBeUndefined();
  });

  it('are used once, not before their time, and stay without a ready request', () => {
    queue.addSlots([100]);
    queue.useSlot(100);
    expect(queue.nextSlot()).toBeUndefined();
    add(1);
    add(2);
    queue.useSlot(99);
    expect(happened).toEqual([]);
    queue.useSlot(100);
    queue.useSlot(100);
    expect(happened).toEqual(['1 sent']);
  });

  it.each([
    ['on time', 105, 0, 100],
    ['missed', 106, 0, 120],
    ['at the end of a pause', 0, 100, 100],
    ['in a pause', 0, 101, 120],
  ])('are kept or dropped: %s', (_, now, pausedUntil, next) => {
    add(1);
    queue.addSlots([100, 120]);
    queue.dropSlots(now, pausedUntil);
    expect(queue.nextSlot()).toBe(next);
  });

  it('that were dropped are missing to the requests that are ready, not to those that prepare', () => {
    apply('a');
    queue.addSlots([100]);
    queue.dropSlots(200, 0);
    expect(queue.missingSlots()).toBe(0);
    add(1);
    expect(queue.missingSlots()).toBe(1);
  });
});

it('lets requests go unsent when their time is over, and only those', () => {
  [50, 100, 200].forEach((until, index) => {
    add(index + 1, until);
  });
  queue.expire(100);
  expect(happened).toEqual(['1 expired']);
  queue.addSlots([110]);
  queue.useSlot(110);
  expect(happened).toEqual(['1 expired', '2 sent']);
});

it('fails all who wait once, and serves those who come later', () => {
  apply('a');
  add(1);
  queue.failAll('away');
  expect(happened).toEqual(['a failed: away', '1 failed: away']);
  expect(queue.missingSlots()).toBe(0);
  add(2);
  queue.addSlots([10]);
  queue.useSlot(10);
  expect(happened).toContain('2 sent');
});
