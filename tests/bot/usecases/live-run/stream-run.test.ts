import { streamRun, type StreamTiming } from '../../../../bot/usecases/live-run/stream-run.ts';
import type { RunProgress } from '../../../../contract/reminders/runs.ts';
import type { DeliveryOutcome } from '../../../../domain/reminders/reminders.ts';
import { addMinutes } from '../../../../domain/common/month.ts';
import type { Role } from '../../../../domain/common/person.ts';
import {
  anActor,
  anAudit,
  aPerson,
  aRun,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { instant, personId, runId } from '../../../support/fixtures/ids.ts';
import {
  aPlanWorld,
  FACILITATOR,
  type PlanWorld,
} from '../../../support/world/planned-runs-world.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';

const at = instant('2026-03-10T08:00:00.000Z');
const target = { month: MARCH, run: aRun().id };
const QUICK: StreamTiming = { pollMs: 5, idleMs: 10_000, lifeMs: 60_000 };

let setting: PlanWorld;
let left: AbortController;
beforeEach(async () => {
  setting = await aPlanWorld();
  left = new AbortController();
  await setting.stored([{ kind: 'planned' }, { kind: 'planned' }]);
});
afterEach(() => {
  left.abort();
});

async function listen(timing: Partial<StreamTiming> = {}, context = setting.context) {
  const watched = await streamRun(context, FACILITATOR, target, { ...QUICK, ...timing });
  return watched(left.signal);
}

async function record(person: number, outcome: DeliveryOutcome): Promise<void> {
  const { runs } = setting.stores;
  const row = await runs.delivery(MARCH, target.run, personId(person));
  if (!row) throw new Error('No such row');
  await runs.record(MARCH, { ...row.value, outcome }, row.version);
}

async function finish(): Promise<void> {
  const run = await setting.stores.runs.get(MARCH, target.run);
  if (!run) throw new Error('No run');
  await setting.stores.runs.save({ ...run.value, finishedAt: at }, run.version);
}

async function saveFacilitator(roles: readonly Role[], active = true): Promise<void> {
  const found = await setting.stores.people.get(PEOPLE.facilitator);
  const person = aPerson({ id: PEOPLE.facilitator, roles, active });
  await setting.stores.people.save(person, found?.version, anAudit());
}

type Listening = AsyncGenerator<RunProgress | 'idle'>;

async function next(listening: Listening): Promise<RunProgress> {
  const { value } = await listening.next();
  if (value === undefined || value === 'idle') throw new Error('No news came');
  return value;
}
async function rest(listening: Listening): Promise<number> {
  let count = 0;
  for await (const _ of listening) count += 1;
  return count;
}

describe('watching a run', () => {
  it('sends the current state, then changes, until the run is finished', async () => {
    const listening = await listen();
    const first = await next(listening);
    expect(first).toMatchObject({ summary: { totals: { planned: 2 } }, changed: [] });
    await record(1, { kind: 'sent', at });
    expect(await next(listening)).toMatchObject({
      summary: { totals: { planned: 1, sent: 1 } },
      changed: [{ person: { id: personId(1) }, state: 'sent' }],
    });
    await finish();
    expect(await next(listening)).toMatchObject({ summary: { finishedAt: at }, changed: [] });
    expect(await listening.next()).toEqual({ done: true, value: undefined });
    expect(setting.context.runPollers.size).toBe(0);
  });

  it('sends every changed row before it ends, even more than one event holds', async () => {
    setting = await aPlanWorld();
    const people = Array.from({ length: 250 }, (_, index) => index + 1);
    await setting.stored(people.map(() => ({ kind: 'planned' })));
    const listening = await listen();
    expect((await next(listening)).changed).toEqual([]);
    for (const person of people) await record(person, { kind: 'sent', at });
    await finish();
    const seen: string[] = [];
    for await (const news of listening)
      if (news !== 'idle') seen.push(...news.changed.map(({ person }) => person.id));
    expect(seen.toSorted()).toEqual(people.map((person) => personId(person)).toSorted());
  });

  it('sends a finished run once', async () => {
    await finish();
    expect(await rest(await listen())).toBe(1);
  });

  it('sends keep-alives while nothing changes', async () => {
    const listening = await listen({ idleMs: 5 });
    await next(listening);
    expect((await listening.next()).value).toBe('idle');
  });

  it('disconnects the listener after its time limit', async () => {
    const listening = await listen({ lifeMs: 0 });
    await next(listening);
    expect(await listening.next()).toEqual({ done: true, value: undefined });
  });

  it('reads the run for all listeners together', async () => {
    const [one, two] = [await listen(), await listen()];
    await next(one);
    await next(two);
    expect(setting.context.runPollers.size).toBe(1);
    await record(1, { kind: 'sent', at });
    const news = await Promise.all([next(one), next(two)]);
    expect(news[0]).toBe(news[1]);
  });

  it('continues for the others when one leaves, and ends with the last', async () => {
    const [one, two] = [await listen(), await listen()];
    await next(one);
    await next(two);
    await one.return(undefined);
    await record(2, { kind: 'sent', at });
    expect((await next(two)).changed).toHaveLength(1);
    expect(setting.context.runPollers.size).toBe(1);
    await two.return(undefined);
    expect(setting.context.runPollers.size).toBe(0);
  });

  it('ends for a listener who leaves while nothing happens', async () => {
    const listening = await listen();
    await next(listening);
    const waiting = listening.next();
    left.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(setting.context.runPollers.size).toBe(0);
  });

  it.each<[string, () => Promise<void>]>([
    ['the role is taken away', () => saveFacilitator(['owner'])],
    ['the person has left', () => saveFacilitator(['facilitator'], false)],
  ])('ends when %s', async (_, change) => {
    const listening = await listen({ idleMs: 5 });
    await next(listening);
    await change();
    await rest(listening);
    expect(setting.context.runPollers.size).toBe(0);
  });

  it('checks the role also during many changes', async () => {
    const listening = await listen({ idleMs: 1 });
    await next(listening);
    await saveFacilitator(['owner']);
    await record(1, { kind: 'sent', at });
    expect(await rest(listening)).toBeLessThanOrEqual(1);
  });

  it('ends and logs the error when storage does not answer', async () => {
    let isDown = false;
    const { runs } = setting.stores;
    const get: typeof runs.get = (month, run) =>
      isDown ? Promise.reject(new Error('no storage')) : runs.get(month, run);
    const context = {
      ...setting.context,
      stores: { ...setting.stores, runs: { ...runs, get } },
    };
    const listening = await listen({}, context);
    await next(listening);
    isDown = true;
    expect(await listening.next()).toEqual({ done: true, value: undefined });
    expect(setting.logged).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'run-watch-fault' }),
    );
    expect(context.runPollers.size).toBe(0);
  });

  it('disconnects a listener that does not read its events', async () => {
    const [slow, quick] = [await listen(), await listen()];
    await next(slow);
    await next(quick);
    for (let minute = 10; minute < 70; minute += 1) {
      await record(1, { kind: 'sent', at: addMinutes(at, minute) });
      await next(quick);
    }
    expect(await rest(slow)).toBe(50);
    await record(1, { kind: 'sent', at });
    expect((await next(quick)).changed).toHaveLength(1);
  });

  it('requires permission for reminders, and an existing run', async () => {
    const missing = { month: MARCH, run: runId('run-none') };
    expect(await rejectedRefusalCode(streamRun(setting.context, anActor(), target))).toBe(
      'not-allowed',
    );
    expect(await rejectedRefusalCode(streamRun(setting.context, FACILITATOR, missing))).toBe(
      'run-not-found',
    );
  });
});
