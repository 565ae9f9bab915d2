import { formatJob, parseJob } from '../../../../bot/ports/job.ts';
import type { RunId } from '../../../../domain/common/ids.ts';
import { aDelivery, MARCH } from '../../../support/fixtures/builders.ts';
import { day, instant } from '../../../support/fixtures/ids.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
} from '../../../support/world/runs-world.ts';

const [aino, pekka] = [ownerAt(0), ownerAt(1)];

let runs: RunWorld;
beforeEach(async () => {
  runs = await aRunWorld({ people: 2 });
});

const finishedAt = async (run: RunId) => (await runs.stores.runs.get(MARCH, run))?.value.finishedAt;
const settle = async () => {
  await runs.settle();
  await runs.sweep();
  await runs.settle();
  await runs.sweep();
};

/** The row of a server that died between claiming and recording. */
async function dieAfterClaim(run: RunId): Promise<void> {
  const found = await runs.stores.runs.delivery(MARCH, run, aino);
  if (!found) throw new Error('no row');
  const today = day(runs.context.clock().slice(0, 10));
  const claimed = aDelivery({
    ...found.value,
    outcome: { kind: 'claimed', at: runs.context.clock(), day: today, tries: 1 },
  });
  const claim = { day: today, person: aino, month: MARCH, run };
  await runs.stores.runs.claim(claimed, found.version, claim);
}

/** Empties the queue, like a storage that lost its last seconds. */
async function loseMessages(): Promise<void> {
  for (const taken of await runs.context.queue.take(32, 1)) await taken.complete();
}

describe('a claim of a server that died', () => {
  let run: RunId;
  beforeEach(async () => {
    run = await runs.planAndSend();
    await dieAfterClaim(run);
    await runs.settle();
  });

  it('is left alone while a server may still be sending', async () => {
    runs.advanceClock(40);
    await settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'claimed' });
    expect(runs.remindersReceived(aino)).toBe(0);
  });

  it('becomes unclear, and nothing more is sent to the person that day', async () => {
    runs.advanceClock(46);
    await settle();
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
    const next = await runs.plan();
    expect(await runs.outcome(next, aino)).toEqual({ kind: 'skipped', reason: 'reminded-today' });
    runs.advanceClock(3600);
    await settle();
    expect(runs.remindersReceived(aino)).toBe(0);
    expect(runs.remindersReceived(pekka)).toBe(1);
  });
});

it('a definite result that arrives late replaces unclear', async () => {
  const slow = await aRunWorld({
    people: 1,
    onSending: async () => {
      slow.advanceClock(50);
      await slow.sweep();
      expect(await slow.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
    },
  });
  const run = await slow.planAndSend();
  await slow.settle();
  expect(await slow.outcome(run, aino)).toMatchObject({ kind: 'sent' });
});

describe('a delivery that is unclear', () => {
  let run: RunId;
  const becomeUnclear = async (at: string) => {
    runs.setClock(at);
    runs.setSendResult(aino, { kind: 'unknown' });
    run = await runs.planAndSend();
    await settle();
    runs.recover(aino);
  };
  const at = async (time: string) => {
    runs.setClock(time);
    await settle();
    return runs.remindersReceived(aino);
  };

  it.each([
    ['the same evening', '2026-03-10T08:00:00.000Z', '2026-03-10T15:00:00.000Z', 0],
    ['the next night', '2026-03-10T08:00:00.000Z', '2026-03-11T00:30:00.000Z', 0],
    ['the next morning', '2026-03-10T08:00:00.000Z', '2026-03-11T06:01:00.000Z', 1],
    ['at the weekend', '2026-03-13T08:00:00.000Z', '2026-03-14T09:00:00.000Z', 0],
    ['on Monday', '2026-03-13T08:00:00.000Z', '2026-03-16T09:00:00.000Z', 1],
  ])('is sent once more or not: %s', async (_, before, after, times) => {
    await becomeUnclear(before);
    expect(await at(after)).toBe(times);
  });

  it('is sent once more only once, keeps when it was unclear, and says so', async () => {
    await becomeUnclear('2026-03-10T08:00:00.000Z');
    expect(await finishedAt(run)).toBeUndefined();
    await at('2026-03-11T08:00:00.000Z');
    expect(await runs.row(run, aino)).toMatchObject({
      outcome: { kind: 'sent' },
      unknownAt: '2026-03-10T08:00:00.000Z',
    });
    expect(await finishedAt(run)).toBe('2026-03-11T08:00:00.000Z');
    expect(await at('2026-03-12T08:00:00.000Z')).toBe(1);
    expect(await finishedAt(run)).toBe('2026-03-11T08:00:00.000Z');
  });

  it('a second time stays so, and the run is over', async () => {
    await becomeUnclear('2026-03-10T08:00:00.000Z');
    runs.setSendResult(aino, { kind: 'unknown' });
    await at('2026-03-11T08:00:00.000Z');
    expect(await finishedAt(run)).toBe('2026-03-11T08:00:00.000Z');
    runs.recover(aino);
    expect(await at('2026-03-12T08:00:00.000Z')).toBe(0);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
  });

  it('is not sent again to a person who has answered, and the run is over', async () => {
    await becomeUnclear('2026-03-10T08:00:00.000Z');
    await runs.answerGoal(aino);
    expect(await at('2026-03-11T08:00:00.000Z')).toBe(0);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
    expect(await finishedAt(run)).toBe('2026-03-11T08:00:00.000Z');
  });

  it('of a test run is not sent again, and the run is over at once', async () => {
    runs.setSendResult(FACILITATOR.id, { kind: 'unknown' });
    run = await runs.planAndSend({ redirectToMe: true });
    await runs.settle();
    runs.advanceClock(10);
    await settle();
    expect(await finishedAt(run)).toBe('2026-03-10T08:00:10.000Z');
    runs.recover(FACILITATOR.id);
    await at('2026-03-11T08:00:00.000Z');
    expect(runs.messages).toEqual([]);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'unknown' });
  });
});

describe('rows whose message was lost', () => {
  it('are queued again when the queue is empty: not fanned out, fanned out, waiting for a try', async () => {
    runs.setSendResult(pekka, { kind: 'retry', reason: 'busy' });
    const first = await runs.planAndSend();
    await loseMessages();
    await runs.sweep();
    expect(await runs.context.queue.size()).toBe(0);
    runs.advanceClock(21);
    await runs.sweep();
    expect(await runs.outcome(first, aino)).toMatchObject({ kind: 'queued' });
    await loseMessages();
    runs.advanceClock(21);
    await runs.sweep();
    await runs.settle();
    expect(await runs.outcome(first, aino)).toMatchObject({ kind: 'sent' });
    expect(await runs.outcome(first, pekka)).toMatchObject({ kind: 'retrying' });
    runs.recover(pekka);
    runs.advanceClock(5);
    await loseMessages();
    runs.advanceClock(21);
    await runs.sweep();
    await runs.settle();
    expect(await runs.outcome(first, pekka)).toMatchObject({ kind: 'sent' });
  });

  it('are queued again after ten minutes when the queue is busy with others', async () => {
    const run = await runs.planAndSend();
    await loseMessages();
    await runs.context.queue.put([formatJob({ kind: 'show-run', month: MARCH, run })], 3600);
    runs.advanceClock(9 * 60);
    await runs.sweep();
    expect(await runs.context.queue.size()).toBe(1);
    runs.advanceClock(2 * 60);
    await runs.sweep();
    expect(await runs.context.queue.size()).toBe(2);
  });

  it('of a cancelled run are cancelled where a crash left them', async () => {
    const run = await runs.planAndSend();
    await loseMessages();
    const found = await runs.stores.runs.get(MARCH, run);
    if (!found) throw new Error('no run');
    const cancelled = { ...found.value, cancelledAt: runs.context.clock() };
    await runs.stores.runs.save(cancelled, found.version);
    await runs.sweep();
    await runs.sweep();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'cancelled' });
    expect(await finishedAt(run)).toBe('2026-03-10T08:00:00.000Z');
  });

  it('of a month that has closed meanwhile end with that reason', async () => {
    const run = await runs.planAndSend();
    await loseMessages();
    runs.setClock('2026-04-01T08:00:00.000Z');
    await settle();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'skipped', reason: 'month-closed' });
    expect(await finishedAt(run)).toBe('2026-04-01T08:00:00.000Z');
  });
});

describe('a run', () => {
  it('is finished once every row is final, by two sweeps at once too', async () => {
    const run = await runs.planAndSend();
    await runs.sweep();
    expect(await finishedAt(run)).toBeUndefined();
    await runs.settle();
    await Promise.all([runs.sweep(), runs.sweep()]);
    expect(await finishedAt(run)).toBe(runs.context.clock());
  });

  it('that nobody sent off is left alone', async () => {
    const run = await runs.plan();
    runs.advanceClock(3600);
    await settle();
    expect(await runs.outcome(run, aino)).toEqual({ kind: 'planned' });
    expect(await runs.context.queue.size()).toBe(0);
  });

  it('updates its card once more at its end', async () => {
    const run = await runs.planAndSend();
    const found = await runs.stores.runs.get(MARCH, run);
    if (!found) throw new Error('no run');
    const card = { person: FACILITATOR.id, activityId: 'card-1' };
    await runs.stores.runs.save({ ...found.value, card }, found.version);
    await runs.settle();
    await runs.sweep();
    const taken = await runs.context.queue.take(32, 1);
    expect(taken.map(({ text }) => parseJob(text))).toEqual([
      { kind: 'show-run', month: MARCH, run },
    ]);
  });
});

it('does nothing where no month was ever opened', async () => {
  runs = await aRunWorld({ months: [] });
  runs.setClock(instant('2030-01-01T08:00:00.000Z'));
  await expect(runs.sweep()).resolves.toBeUndefined();
});
