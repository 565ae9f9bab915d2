import type { Stores } from '../../../bot/storage/stores.ts';
import {
  aDelivery,
  anAudit,
  aRun,
  aSchedule,
  aClaimedStep,
  MARCH,
} from '../../support/fixtures/builders.ts';
import { day, instant, month, runId, stepId } from '../../support/fixtures/ids.ts';
import { existing, valuesOf, type NewStores } from './setting.ts';

const FIRST = aClaimedStep().step;
const saved = anAudit({ act: 'save-schedule', target: 'schedule' });
const paused = anAudit({ act: 'pause-schedule', target: 'schedule' });

async function taken(fresh: NewStores): Promise<Stores> {
  const stores = fresh();
  await stores.schedule.startStep(aClaimedStep(), undefined);
  return stores;
}

const first = (stores: Stores) => existing(stores.schedule.step(MARCH, FIRST));

export function scheduleContract(fresh: NewStores): void {
  describe('the schedule', () => {
    it('is none before somebody saves one', async () => {
      expect(await fresh().schedule.get()).toBeUndefined();
    });

    it('comes back as saved, with the audit rows of reminders', async () => {
      const { schedule, audit } = fresh();
      const full = aSchedule({
        pausedAt: instant('2026-02-20T08:00:00.000Z'),
        exceptions: [
          { month: MARCH, skipped: true },
          { month: month('2026-04'), days: { first: day('2026-04-02') } },
        ],
      });
      expect(await schedule.save(full, undefined, saved)).toBe('saved');
      expect((await existing(schedule.get())).value).toStrictEqual(full);
      expect(await audit('reminders')).toEqual([saved]);
      expect(await audit(2026)).toEqual([]);
    });

    it('is saved from the version read, and only from that', async () => {
      const { schedule, audit } = fresh();
      await schedule.save(aSchedule(), undefined, saved);
      const { version } = await existing(schedule.get());
      const changed = aSchedule({ pausedAt: instant('2026-03-02T08:00:00.000Z') });
      const saves = [1, 2].map(() => schedule.save(changed, version, paused));
      expect((await Promise.all(saves)).toSorted()).toEqual(['conflict', 'saved']);
      expect(await schedule.save(aSchedule(), undefined, saved)).toBe('conflict');
      expect((await existing(schedule.get())).value).toStrictEqual(changed);
      expect(await audit('reminders')).toHaveLength(2);
    });
  });

  describe('the steps of the schedule', () => {
    it('are claimed by one of many concurrent servers', async () => {
      const stores = fresh();
      const takes = [1, 2, 3].map(() => stores.schedule.startStep(aClaimedStep(), undefined));
      expect((await Promise.all(takes)).toSorted()).toEqual(['conflict', 'conflict', 'saved']);
      expect((await first(stores)).value).toStrictEqual(aClaimedStep());
    });

    it('are taken over from the version read, and only from that', async () => {
      const stores = await taken(fresh);
      const { version } = await first(stores);
      const over = aClaimedStep({ attempt: 2, run: runId('step-2026-03-first-2') });
      expect(await stores.schedule.startStep(over, version)).toBe('saved');
      expect(await stores.schedule.startStep(over, version)).toBe('conflict');
      expect((await first(stores)).value).toStrictEqual(over);
    });

    it('are listed by month', async () => {
      const stores = await taken(fresh);
      const { run: _run, ...bare } = aClaimedStep({ step: stepId('list'), state: 'overtaken' });
      const april = aClaimedStep({ month: month('2026-04') });
      for (const one of [bare, april]) await stores.schedule.startStep(one, undefined);
      expect(valuesOf(await stores.schedule.startedSteps(MARCH))).toStrictEqual([
        aClaimedStep(),
        bare,
      ]);
      expect(await stores.schedule.startedSteps(month('2026-05'))).toEqual([]);
      expect(await stores.schedule.step(MARCH, stepId('second'))).toBeUndefined();
    });

    it('change together with their run, or not at all', async () => {
      const stores = await taken(fresh);
      const { version } = await first(stores);
      const run = aRun({ id: runId('step-2026-03-first-1'), step: FIRST });
      const rows = [aDelivery({ run: run.id })];
      const audit = anAudit({ act: 'send-run', target: run.id });
      const planned = { value: aClaimedStep({ state: 'planned' }), version };
      const lost = { ...planned, version: 'W/"another"' };
      expect(await stores.runs.plan(run, rows, audit, lost)).toBe('conflict');
      expect((await first(stores)).value.state).toBe('planning');
      expect(await stores.runs.get(MARCH, run.id)).toBeUndefined();

      const next = { ...run, id: runId('step-2026-03-first-2') };
      const others = [aDelivery({ run: next.id })];
      expect(await stores.runs.plan(next, others, audit, planned)).toBe('saved');
      expect((await first(stores)).value.state).toBe('planned');
      expect((await existing(stores.runs.get(MARCH, next.id))).value).toStrictEqual(next);
    });
  });

  describe('the send rate', () => {
    const pace = { nextAt: 1_772_438_400_000, rate: 40, changedAt: 1_772_438_400_000 };

    it('is shared, and each change is made from the version read', async () => {
      const stores = fresh();
      expect(await stores.sendRate.get()).toBeUndefined();
      const inserts = [1, 2].map(() => stores.sendRate.save(pace, undefined));
      expect((await Promise.all(inserts)).toSorted()).toEqual(['conflict', 'saved']);
      const { value, version } = await existing(stores.sendRate.get());
      expect(value).toStrictEqual(pace);
      const slower = { ...pace, rate: 12.5 };
      expect(await stores.sendRate.save(slower, version)).toBe('saved');
      expect(await stores.sendRate.save(pace, version)).toBe('conflict');
      expect((await existing(stores.sendRate.get())).value).toStrictEqual(slower);
    });

    it('is each body’s own', async () => {
      const [one, other] = [fresh(), fresh()];
      await one.sendRate.save(pace, undefined);
      await one.schedule.save(aSchedule(), undefined, saved);
      expect(await other.sendRate.get()).toBeUndefined();
      expect(await other.schedule.get()).toBeUndefined();
    });
  });
}
