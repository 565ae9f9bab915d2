import type { DeliveryOutcome } from '../../../domain/reminders/reminders.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import {
  aClaim,
  aDelivery,
  anAudit,
  aRun,
  aClaimedStep,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { day, instant, month, personId, runId } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const AT = instant('2026-03-16T06:01:00.000Z');
const RUN = aRun().id;
const audit = anAudit({ act: 'plan-run', target: RUN });
const TODAY = aClaim().day;
const claimed = aDelivery({ outcome: { kind: 'claimed', at: AT, day: TODAY, tries: 1 } });
const SAVED = { version: expect.any(String) };
const sent = aDelivery({ outcome: { kind: 'sent', at: AT, activityId: '1' } });

const OUTCOMES: readonly DeliveryOutcome[] = [
  { kind: 'planned' },
  { kind: 'queued', at: AT },
  { kind: 'claimed', at: AT, day: TODAY, tries: 2 },
  { kind: 'retrying', at: AT, reason: 'throttled', tries: 3, day: TODAY },
  { kind: 'retrying', at: AT, reason: 'awaiting-chat', tries: 1 },
  { kind: 'sent', at: AT },
  { kind: 'sent', at: AT, activityId: 'f:1' },
  { kind: 'skipped', reason: 'never-reached' },
  { kind: 'skipped', reason: 'beyond-trial' },
  { kind: 'failed', reason: 'not-installed', at: AT },
  { kind: 'failed', reason: 'no-chat', at: AT },
  { kind: 'unknown', at: AT },
];

async function planned(fresh: NewStores): Promise<Stores> {
  const stores = fresh();
  await stores.runs.plan(aRun(), [aDelivery()], audit);
  return stores;
}

const owners = (stores: Stores) => existing(stores.runs.delivery(MARCH, RUN, PEOPLE.owner));

export function remindersContract(fresh: NewStores): void {
  describe('reminder runs', () => {
    it('gives back a run and every sort of outcome as saved', async () => {
      const stores = fresh();
      const deliveries = OUTCOMES.map((outcome, index) =>
        aDelivery({ person: personId(index + 1), outcome }),
      );
      expect(await stores.runs.plan(aRun(), deliveries, audit)).toBe('saved');
      expect((await existing(stores.runs.get(MARCH, RUN))).value).toStrictEqual(aRun());
      expect(valuesOf(await stores.runs.deliveries(MARCH, RUN))).toStrictEqual(deliveries);
      expect(await stores.audit('reminders')).toEqual([audit]);
    });

    it('plans a run of 250 people, read in the order of their ids', async () => {
      const stores = fresh();
      const deliveries = Array.from({ length: 250 }, (_, index) =>
        aDelivery({ person: personId(index + 1) }),
      );
      expect(await stores.runs.plan(aRun(), deliveries.toReversed(), audit)).toBe('saved');
      expect(valuesOf(await stores.runs.deliveries(MARCH, RUN))).toEqual(deliveries);
    });

    it('plans a run of nobody', async () => {
      const stores = fresh();
      expect(await stores.runs.plan(aRun(), [], audit)).toBe('saved');
      expect(await stores.runs.deliveries(MARCH, RUN)).toEqual([]);
    });

    it('refuses an id that is taken and leaves its run alone', async () => {
      const stores = await planned(fresh);
      const other = aDelivery({ person: PEOPLE.leader });
      expect(await stores.runs.plan(aRun(), [other], audit)).toBe('conflict');
      expect(valuesOf(await stores.runs.deliveries(MARCH, RUN))).toEqual([aDelivery()]);
      expect(await stores.audit('reminders')).toEqual([audit]);
    });

    it('lists the runs of one month, oldest first', async () => {
      const stores = fresh();
      const late = aRun({ id: runId('a'), plannedAt: instant('2026-03-20T06:00:00.000Z') });
      const early = aRun({ id: runId('b') });
      const other = aRun({ id: runId('c'), month: month('2026-04') });
      for (const run of [late, early, other]) await stores.runs.plan(run, [], audit);
      expect(valuesOf(await stores.runs.list(MARCH))).toEqual([early, late]);
    });

    it('saves a run from the version read, and only from that', async () => {
      const stores = await planned(fresh);
      const { version } = await existing(stores.runs.get(MARCH, RUN));
      const run = aRun({ sentBy: PEOPLE.facilitator, sentAt: AT });
      const entry = anAudit({ act: 'send-run', target: RUN });
      expect(await stores.runs.save(run, version, entry)).toBe('saved');
      expect(await stores.runs.save(run, version, entry)).toBe('conflict');
      expect((await existing(stores.runs.get(MARCH, RUN))).value).toStrictEqual(run);
    });

    it('keeps the deliveries of runs with similar ids apart', async () => {
      const stores = fresh();
      for (const id of ['a', 'a-b', 'ab'])
        await stores.runs.plan(aRun({ id: runId(id) }), [aDelivery({ run: runId(id) })], audit);
      const read = valuesOf(await stores.runs.deliveries(MARCH, runId('a')));
      expect(read).toEqual([aDelivery({ run: runId('a') })]);
    });

    it('has no row for a person who is not in the run', async () => {
      const stores = await planned(fresh);
      expect(await stores.runs.delivery(MARCH, RUN, PEOPLE.leader)).toBeUndefined();
    });
  });

  describe('claims', () => {
    it('claims a person for the day and marks the delivery', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      const saved = await stores.runs.claim(claimed, version, aClaim());
      const marked = await owners(stores);
      expect(saved).toEqual({ version: marked.version });
      expect(marked.value).toEqual(claimed);
      expect(await stores.runs.claimedOn(TODAY)).toEqual([PEOPLE.owner]);
    });

    it('refuses a second claim on the day and leaves that delivery as it is', async () => {
      const stores = await planned(fresh);
      const other = runId('run-2');
      await stores.runs.plan(aRun({ id: other }), [aDelivery({ run: other })], audit);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const second = await existing(stores.runs.delivery(MARCH, other, PEOPLE.owner));
      const marked = { ...claimed, run: other };
      expect(await stores.runs.claim(marked, second.version, aClaim())).toBe('conflict');
      expect(await existing(stores.runs.delivery(MARCH, other, PEOPLE.owner))).toEqual(second);
    });

    it('makes no claim when the delivery has changed since it was read', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      const skipped = aDelivery({ outcome: { kind: 'skipped', reason: 'answered' } });
      await stores.runs.record(MARCH, skipped, version);
      expect(await stores.runs.claim(claimed, version, aClaim())).toBe('conflict');
      expect(await stores.runs.claimedOn(TODAY)).toEqual([]);
    });

    it('is given to one of two concurrent requests', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      const claims = [1, 2].map(() => stores.runs.claim(claimed, version, aClaim()));
      const saved = await Promise.all(claims);
      expect(saved).toContain('conflict');
      expect(saved).toContainEqual(SAVED);
    });

    it('can be made again once it was released', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const failed = aDelivery({ outcome: { kind: 'failed', reason: 'throttled', at: AT } });
      const { version } = await owners(stores);
      expect(await stores.runs.record(MARCH, failed, version, aClaim())).toBe('saved');
      expect(await stores.runs.claimedOn(TODAY)).toEqual([]);
      const again = await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      expect(again).toEqual(SAVED);
    });

    it('stays when the outcome is recorded without releasing it', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const { version } = await owners(stores);
      expect(await stores.runs.record(MARCH, sent, version)).toBe('saved');
      expect(await stores.runs.record(MARCH, sent, version)).toBe('conflict');
      expect((await owners(stores)).value).toStrictEqual(sent);
      expect(await stores.runs.claimedOn(TODAY)).toEqual([PEOPLE.owner]);
    });

    it('stays when the delivery that it is released with has changed', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      await stores.runs.claim(claimed, version, aClaim());
      expect(await stores.runs.record(MARCH, aDelivery(), version, aClaim())).toBe('conflict');
      expect(await stores.runs.claimedOn(TODAY)).toEqual([PEOPLE.owner]);
    });

    it('cannot be released when there is none, and nothing is recorded', async () => {
      const stores = await planned(fresh);
      const before = await owners(stores);
      expect(await stores.runs.record(MARCH, sent, before.version, aClaim())).toBe('conflict');
      expect(await owners(stores)).toEqual(before);
    });

    it('counts for its own day, whatever month the run is of', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const april = aRun({ month: month('2026-04') });
      await stores.runs.plan(april, [aDelivery()], audit);
      const { version } = await existing(stores.runs.delivery(april.month, RUN, PEOPLE.owner));
      const claim = aClaim({ month: april.month, day: TODAY });
      expect(await stores.runs.claim(claimed, version, claim)).toBe('conflict');
      expect(await stores.runs.claimedOn(day('2026-03-17'))).toEqual([]);
    });

    it('returns its holder', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      expect(await stores.runs.claimOf(TODAY, PEOPLE.owner)).toEqual(aClaim());
      expect(await stores.runs.claimOf(TODAY, PEOPLE.leader)).toBeUndefined();
    });
  });

  describe('many rows of a run', () => {
    const everybody = Array.from({ length: 250 }, (_, index) =>
      aDelivery({ person: personId(index + 1) }),
    );
    const queued = { kind: 'queued', at: AT } as const;

    async function plannedForMany(): Promise<Stores> {
      const stores = fresh();
      await stores.runs.plan(aRun(), everybody, audit);
      return stores;
    }

    it('are read in pages that leave nobody out and name nobody twice', async () => {
      const { runs } = await plannedForMany();
      const first = await runs.deliveries(MARCH, RUN, { limit: 100 });
      const after = personId(100);
      const second = await runs.deliveries(MARCH, RUN, { after, limit: 100 });
      const last = await runs.deliveries(MARCH, RUN, { after: personId(200), limit: 100 });
      expect([first, second, last].map((page) => page.length)).toEqual([100, 100, 50]);
      expect(valuesOf([...first, ...second, ...last])).toEqual(everybody);
    });

    it('has no page after the last person', async () => {
      const { runs } = await plannedForMany();
      const after = personId(250);
      expect(await runs.deliveries(MARCH, RUN, { after, limit: 100 })).toEqual([]);
    });

    it('are recorded together, except those that have changed since they were read', async () => {
      const { runs } = await plannedForMany();
      const read = await runs.deliveries(MARCH, RUN);
      const skipped = aDelivery({
        person: personId(120),
        outcome: { kind: 'skipped', reason: 'cancelled' },
      });
      await runs.record(MARCH, skipped, read[119]?.version ?? '');
      await runs.recordMany(
        MARCH,
        read.map(({ value, version }) => ({ value: { ...value, outcome: queued }, version })),
      );
      const now = valuesOf(await runs.deliveries(MARCH, RUN));
      expect(now.filter(({ outcome }) => outcome.kind === 'queued')).toHaveLength(249);
      expect(now[119]).toEqual(skipped);
    });
  });

  describe('a run that is a step of the schedule', () => {
    const taken = aClaimedStep();
    const run = aRun({ id: runId('step-2026-03-first-1'), step: taken.step });
    const deliveries = [aDelivery({ run: run.id })];

    async function stepTaken() {
      const stores = fresh();
      await stores.schedule.startStep(taken, undefined);
      const { version } = await existing(stores.schedule.step(MARCH, taken.step));
      return { stores, version, step: { ...taken, state: 'planned' } as const };
    }

    it('is stored together with the step’s result', async () => {
      const { stores, version, step } = await stepTaken();
      const saved = await stores.runs.plan(run, deliveries, audit, { value: step, version });
      expect(saved).toBe('saved');
      expect((await existing(stores.schedule.step(MARCH, taken.step))).value).toEqual(step);
      expect((await existing(stores.runs.get(MARCH, run.id))).value).toEqual(run);
    });

    it('is not stored when another server has taken the step over', async () => {
      const { stores, version, step } = await stepTaken();
      await stores.schedule.startStep({ ...taken, attempt: 2 }, version);
      const saved = await stores.runs.plan(run, deliveries, audit, { value: step, version });
      expect(saved).toBe('conflict');
      expect(await stores.runs.get(MARCH, run.id)).toBeUndefined();
      expect((await existing(stores.schedule.step(MARCH, taken.step))).value.attempt).toBe(2);
    });

    it('is stored with any number of people', async () => {
      const { stores, version, step } = await stepTaken();
      const many = Array.from({ length: 98 + 100 }, (_, index) =>
        aDelivery({ run: run.id, person: personId(index + 1) }),
      );
      expect(await stores.runs.plan(run, many, audit, { value: step, version })).toBe('saved');
      expect(await stores.runs.deliveries(MARCH, run.id)).toHaveLength(198);
    });
  });
}
