import { parseJob, type DeliverJob } from '../../../../bot/ports/job.ts';
import { fanOut } from '../../../../bot/usecases/delivery/fan-out.ts';
import type { RunId } from '../../../../domain/common/ids.ts';
import { MARCH } from '../../../support/fixtures/builders.ts';
import {
  aRunWorld,
  FACILITATOR,
  ownerAt,
  type RunWorld,
} from '../../../support/world/runs-world.ts';

/** Takes all messages from the queue. */
async function takeJobs({ context }: RunWorld): Promise<readonly DeliverJob[]> {
  const taken = await context.queue.take(32, 30);
  for (const one of taken) await one.complete();
  return taken.map(({ text }) => parseJob(text)).filter((job) => job?.kind === 'deliver');
}

const countsOf = (jobs: readonly DeliverJob[]): readonly number[] =>
  jobs.map(({ people }) => people.length);
const kinds = async ({ stores }: RunWorld, run: RunId) =>
  (await stores.runs.deliveries(MARCH, run)).map(({ value }) => value.outcome.kind);

it('divides a run into messages of 25 people, and marks each person as queued', async () => {
  const runs = await aRunWorld({ people: 60 });
  const run = await runs.planAndSend();
  await takeJobs(runs);
  await fanOut(runs.context, { month: MARCH, run });
  const jobs = await takeJobs(runs);
  expect(countsOf(jobs)).toEqual([25, 25, 10]);
  expect(new Set(jobs.flatMap(({ people }) => people)).size).toBe(60);
  expect(new Set(await kinds(runs, run))).toEqual(new Set(['queued']));
});

it('repeated after a crash, queues everyone who was not sent to', async () => {
  const runs = await aRunWorld({ people: 30 });
  const run = await runs.planAndSend();
  runs.setSendResult(ownerAt(0), { kind: 'unknown' });
  await runs.answerGoal(ownerAt(1));
  await fanOut(runs.context, { month: MARCH, run });
  await takeJobs(runs);
  await fanOut(runs.context, { month: MARCH, run });
  expect(countsOf(await takeJobs(runs))).toEqual([25, 5]);
  await fanOut(runs.context, { month: MARCH, run });
  await runs.settle();
  await fanOut(runs.context, { month: MARCH, run });
  expect(await takeJobs(runs)).toEqual([]);
});

it('queues no one of a cancelled run, whatever its rows say', async () => {
  const runs = await aRunWorld({ people: 2 });
  const run = await runs.planAndSend();
  await takeJobs(runs);
  const found = await runs.stores.runs.get(MARCH, run);
  if (!found) throw new Error('no run');
  const cancelled = { ...found.value, cancelledAt: runs.context.clock() };
  await runs.stores.runs.save(cancelled, found.version);
  await fanOut(runs.context, { month: MARCH, run });
  expect(await takeJobs(runs)).toEqual([]);
  expect(await kinds(runs, run)).toEqual(['planned', 'planned']);
});

it('skips the people that the plan skips', async () => {
  const runs = await aRunWorld({ people: 3 });
  await runs.answerGoal(ownerAt(1));
  const run = await runs.planAndSend();
  await takeJobs(runs);
  await fanOut(runs.context, { month: MARCH, run });
  expect((await takeJobs(runs)).flatMap(({ people }) => people)).toEqual([ownerAt(0), ownerAt(2)]);
});

describe('a test run', () => {
  it('comes to one chat, card by card, and reminds nobody', async () => {
    const runs = await aRunWorld({ people: 12 });
    const run = await runs.planAndSend({ redirectToMe: true });
    await runs.settle();
    const early = runs.remindersReceived(FACILITATOR.id);
    for (let seconds = 0; seconds < 20; seconds += 2) {
      runs.advanceClock(2);
      await runs.settle();
    }
    expect(early).toBe(1);
    expect(runs.remindersReceived(FACILITATOR.id)).toBe(10);
    expect(runs.messages).toHaveLength(10);
    expect(JSON.stringify(runs.messages[0]?.message.card)).toContain('Omistaja 1');
    expect((await kinds(runs, run)).toSorted()).toEqual([
      ...Array<string>(10).fill('sent'),
      'skipped',
      'skipped',
    ]);
    const real = await runs.planAndSend();
    await runs.settle();
    expect(new Set(await kinds(runs, real))).toEqual(new Set(['sent']));
    expect(runs.messages).toHaveLength(22);
  });

  it('marks only the tester’s chat as blocked when it is closed', async () => {
    const runs = await aRunWorld({ people: 1 });
    runs.setSendResult(FACILITATOR.id, { kind: 'failed', reason: 'blocked' });
    await runs.planAndSend({ redirectToMe: true });
    await runs.settle();
    const barrierOf = async (person: typeof FACILITATOR.id) =>
      (await runs.stores.conversations.get(person))?.value.unreachable;
    expect(await barrierOf(FACILITATOR.id)).toBe('blocked');
    expect(await barrierOf(ownerAt(0))).toBeUndefined();
  });
});
