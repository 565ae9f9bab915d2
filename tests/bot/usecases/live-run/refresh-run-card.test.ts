import { sendRun } from '../../../../bot/usecases/runs/send-run.ts';
import { createRunCardRefresher } from '../../../../bot/usecases/live-run/refresh-run-card.ts';
import { retireCard } from '../../../../bot/usecases/delivery/retire-card.ts';
import type { RunId } from '../../../../domain/common/ids.ts';
import { MARCH } from '../../../support/fixtures/builders.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
} from '../../../support/world/runs-world.ts';

const aino = ownerAt(0);
const CARD = { person: FACILITATOR.id, activityId: 'card-1' };

let runs: RunWorld;
beforeEach(async () => {
  runs = await aRunWorld();
});

async function sendWithCard(): Promise<RunId> {
  const run = await runs.plan();
  await sendRun(runs.context, FACILITATOR, { month: MARCH, run, card: CARD });
  return run;
}
const updates = () =>
  runs.messages.filter(({ kind, id }) => kind === 'update' && id === CARD.activityId);
const last = () => JSON.stringify(updates().at(-1)?.message.card);

describe('the facilitator’s card of a run', () => {
  it('is kept up to date while the run moves, and once more at its end', async () => {
    runs.setSendResult(aino, { kind: 'retry', reason: 'throttled', afterMs: 20_000 });
    await sendWithCard();
    await runs.settle();
    const early = updates().length;
    expect(early).toBeGreaterThan(0);
    runs.advanceClock(4);
    await runs.settle();
    expect(updates()).toHaveLength(early);
    runs.advanceClock(2);
    await runs.settle();
    const moving = last();
    runs.recover(aino);
    for (let seconds = 0; seconds < 40; seconds += 10) {
      runs.advanceClock(10);
      await runs.settle();
      await runs.sweep();
    }
    expect(last()).not.toBe(moving);
    expect(last()).not.toContain('cancel-run');
    const count = updates().length;
    runs.advanceClock(60);
    await runs.settle();
    expect(updates()).toHaveLength(count);
    expect(await runs.context.queue.size()).toBe(0);
  });

  it('is not sent again while nothing has changed', async () => {
    const run = await sendWithCard();
    const showRun = createRunCardRefresher(runs.context);
    await showRun({ month: MARCH, run });
    await showRun({ month: MARCH, run });
    expect(updates()).toHaveLength(1);
    await runs.settle();
    await showRun({ month: MARCH, run });
    expect(updates().length).toBeGreaterThan(1);
  });

  it('that cannot be updated is abandoned, and the run continues', async () => {
    runs.setSendResult(FACILITATOR.id, { kind: 'failed', reason: 'gone' });
    const run = await sendWithCard();
    await runs.settle();
    expect(updates()).toEqual([]);
    expect(await runs.outcome(run, aino)).toMatchObject({ kind: 'sent' });
    expect(await runs.context.queue.size()).toBe(0);
  });
});

describe('an older card', () => {
  const retire = (activityId: string) =>
    retireCard(runs.context, { month: MARCH, person: aino, activityId });

  it('points to the newest', async () => {
    await runs.planAndSend();
    await runs.settle();
    expect(await retire('older')).toBeUndefined();
    expect(runs.messages.at(-1)).toMatchObject({ kind: 'update', to: aino, id: 'older' });
  });

  it('that is the newest by now is left as it is', async () => {
    await runs.planAndSend();
    await runs.settle();
    const newest = (await runs.stores.conversations.get(aino))?.value.card?.activityId ?? '';
    await retire(newest);
    expect(runs.messages.filter(({ kind }) => kind === 'update')).toEqual([]);
  });

  it('is retried when Teams was busy, and abandoned when it no longer exists', async () => {
    runs.setSendResult(aino, { kind: 'retry', reason: 'busy' });
    expect(await retire('older')).toEqual({ againInSeconds: 30 });
    runs.setSendResult(aino, { kind: 'failed', reason: 'gone' });
    expect(await retire('older')).toBeUndefined();
    expect((await runs.stores.conversations.get(aino))?.value.unreachable).toBeUndefined();
  });
});
