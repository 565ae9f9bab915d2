import type { DeliveryOutcome } from '../../../domain/reminders.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { aClaim, aDelivery, anAudit, aRun, MARCH, PEOPLE } from '../../support/builders.ts';
import { day, instant, month, personId, runId } from '../../support/ids.ts';
import { found, valuesOf, type Fresh } from './setting.ts';

const AT = instant('2026-03-16T06:01:00.000Z');
const RUN = aRun().id;
const audit = anAudit({ act: 'plan-run', target: RUN });
const claimed = aDelivery({ outcome: { kind: 'claimed', at: AT } });
const sent = aDelivery({ outcome: { kind: 'sent', at: AT, activityId: '1' } });

const OUTCOMES: readonly DeliveryOutcome[] = [
  { kind: 'planned' },
  { kind: 'claimed', at: AT },
  { kind: 'sent', at: AT },
  { kind: 'sent', at: AT, activityId: 'f:1' },
  { kind: 'skipped', reason: 'never-reached' },
  { kind: 'failed', reason: 'not-installed', at: AT },
  { kind: 'unknown', at: AT },
];

async function planned(fresh: Fresh): Promise<Stores> {
  const stores = fresh();
  await stores.runs.plan(aRun(), [aDelivery()], audit);
  return stores;
}

const owners = (stores: Stores) => found(stores.runs.delivery(MARCH, RUN, PEOPLE.owner));

export function remindersContract(fresh: Fresh): void {
  describe('reminder runs', () => {
    it('gives back a run and every sort of outcome as saved', async () => {
      const stores = fresh();
      const deliveries = OUTCOMES.map((outcome, index) =>
        aDelivery({ person: personId(index + 1), outcome }),
      );
      expect(await stores.runs.plan(aRun(), deliveries, audit)).toBe('saved');
      expect((await found(stores.runs.get(MARCH, RUN))).value).toStrictEqual(aRun());
      expect(valuesOf(await stores.runs.deliveries(MARCH, RUN))).toStrictEqual(deliveries);
      expect(await stores.audit(2026)).toEqual([audit]);
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

    it('refuses an id that is taken and leaves the run under it alone', async () => {
      const stores = await planned(fresh);
      const other = aDelivery({ person: PEOPLE.leader });
      expect(await stores.runs.plan(aRun(), [other], audit)).toBe('conflict');
      expect(valuesOf(await stores.runs.deliveries(MARCH, RUN))).toEqual([aDelivery()]);
      expect(await stores.audit(2026)).toEqual([audit]);
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
      const { version } = await found(stores.runs.get(MARCH, RUN));
      const run = aRun({ sentBy: PEOPLE.facilitator, sentAt: AT });
      const entry = anAudit({ act: 'send-run', target: RUN });
      expect(await stores.runs.save(run, version, entry)).toBe('saved');
      expect(await stores.runs.save(run, version, entry)).toBe('conflict');
      expect((await found(stores.runs.get(MARCH, RUN))).value).toStrictEqual(run);
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
      expect(await stores.runs.claim(claimed, version, aClaim())).toBe('saved');
      expect((await owners(stores)).value).toEqual(claimed);
      expect(await stores.runs.claimedOn(aClaim())).toEqual([PEOPLE.owner]);
    });

    it('refuses a second claim on the day and leaves that delivery as it is', async () => {
      const stores = await planned(fresh);
      const other = runId('run-2');
      await stores.runs.plan(aRun({ id: other }), [aDelivery({ run: other })], audit);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const second = await found(stores.runs.delivery(MARCH, other, PEOPLE.owner));
      const marked = { ...claimed, run: other };
      expect(await stores.runs.claim(marked, second.version, aClaim())).toBe('conflict');
      expect(await found(stores.runs.delivery(MARCH, other, PEOPLE.owner))).toEqual(second);
    });

    it('makes no claim when the delivery has changed since it was read', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      const skipped = aDelivery({ outcome: { kind: 'skipped', reason: 'answered' } });
      await stores.runs.record(MARCH, skipped, version);
      expect(await stores.runs.claim(claimed, version, aClaim())).toBe('conflict');
      expect(await stores.runs.claimedOn(aClaim())).toEqual([]);
    });

    it('is given to one of two who ask at the same time', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      const claims = [1, 2].map(() => stores.runs.claim(claimed, version, aClaim()));
      expect((await Promise.all(claims)).toSorted()).toEqual(['conflict', 'saved']);
    });

    it('can be made again once it was given back', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const failed = aDelivery({ outcome: { kind: 'failed', reason: 'throttled', at: AT } });
      const { version } = await owners(stores);
      expect(await stores.runs.record(MARCH, failed, version, aClaim())).toBe('saved');
      expect(await stores.runs.claimedOn(aClaim())).toEqual([]);
      const again = await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      expect(again).toBe('saved');
    });

    it('stays when the outcome is recorded without giving it back', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      const { version } = await owners(stores);
      expect(await stores.runs.record(MARCH, sent, version)).toBe('saved');
      expect(await stores.runs.record(MARCH, sent, version)).toBe('conflict');
      expect((await owners(stores)).value).toStrictEqual(sent);
      expect(await stores.runs.claimedOn(aClaim())).toEqual([PEOPLE.owner]);
    });

    it('stays when the delivery it is given back with has changed', async () => {
      const stores = await planned(fresh);
      const { version } = await owners(stores);
      await stores.runs.claim(claimed, version, aClaim());
      expect(await stores.runs.record(MARCH, aDelivery(), version, aClaim())).toBe('conflict');
      expect(await stores.runs.claimedOn(aClaim())).toEqual([PEOPLE.owner]);
    });

    it('cannot be given back when there is none, and nothing is recorded', async () => {
      const stores = await planned(fresh);
      const before = await owners(stores);
      expect(await stores.runs.record(MARCH, sent, before.version, aClaim())).toBe('conflict');
      expect(await owners(stores)).toEqual(before);
    });

    it('counts for its own month and day', async () => {
      const stores = await planned(fresh);
      await stores.runs.claim(claimed, (await owners(stores)).version, aClaim());
      expect(await stores.runs.claimedOn({ month: MARCH, day: day('2026-03-17') })).toEqual([]);
      const april = month('2026-04');
      expect(await stores.runs.claimedOn({ month: april, day: aClaim().day })).toEqual([]);
    });
  });
}
