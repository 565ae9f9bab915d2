import { cancelUnsentDeliveries, cancelRun } from '../../../../bot/usecases/runs/cancel-run.ts';
import type { RefusalCode } from '../../../../domain/common/refusal.ts';
import type { DeliveryOutcome, ReminderRun } from '../../../../domain/reminders/reminders.ts';
import {
  aDelivery,
  aClaim,
  anActor,
  aRun,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, instant, personId } from '../../../support/fixtures/ids.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';
import {
  aPlanWorld,
  FACILITATOR,
  type PlanWorld,
} from '../../../support/world/planned-runs-world.ts';

const at = instant('2026-03-10T08:00:00.000Z');
const today = day('2026-03-10');
const sent = { sentBy: PEOPLE.facilitator, sentAt: at };
const target = { month: MARCH, run: aRun().id };

const MIXED: readonly DeliveryOutcome[] = [
  { kind: 'planned' },
  { kind: 'queued', at },
  { kind: 'retrying', at, reason: 'awaiting-chat', tries: 1 },
  { kind: 'claimed', at, day: today, tries: 1 },
  { kind: 'sent', at },
  { kind: 'skipped', reason: 'answered' },
  { kind: 'failed', reason: 'blocked', at },
  { kind: 'unknown', at },
];

let setting: PlanWorld;
beforeEach(async () => {
  setting = await aPlanWorld();
});

const cancel = () => cancelRun(setting.context, FACILITATOR, target);
const kinds = async () =>
  (await setting.rows(aRun())).map(({ outcome }) =>
    outcome.kind === 'skipped' ? outcome.reason : outcome.kind,
  );

describe('cancelling a run', () => {
  it('cancels what has not been sent, and leaves the rest alone', async () => {
    await setting.stored(MIXED, sent);
    await cancel();
    expect(await kinds()).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
      'claimed',
      'sent',
      'answered',
      'failed',
      'unknown',
    ]);
    const run = await setting.run(aRun());
    expect(run).toMatchObject({ cancelledBy: PEOPLE.facilitator, cancelledAt: at });
    expect(run.finishedAt).toBeUndefined();
    const audit = {
      at,
      by: PEOPLE.facilitator,
      act: 'cancel-run',
      target: target.run,
      month: MARCH,
    };
    expect(await setting.stores.audit('reminders')).toContainEqual(audit);
  });

  it('releases the claim of a delivery that waits for another try', async () => {
    await setting.stored([{ kind: 'planned' }], sent);
    const { runs } = setting.stores;
    const row = await runs.delivery(MARCH, target.run, personId(1));
    const retrying = { kind: 'retrying', at, reason: 'throttled', tries: 1, day: today } as const;
    const claim = aClaim({ day: today, person: personId(1) });
    await runs.claim(
      aDelivery({ person: personId(1), outcome: retrying }),
      row?.version ?? '',
      claim,
    );
    await cancel();
    expect(await kinds()).toEqual(['cancelled']);
    expect(await runs.claimedOn(today)).toEqual([]);
  });

  it('discards a plan that was never sent off', async () => {
    await setting.stored([{ kind: 'planned' }, { kind: 'skipped', reason: 'left' }]);
    await cancel();
    expect(await kinds()).toEqual(['cancelled', 'left']);
    expect(await setting.run(aRun())).toMatchObject({ cancelledAt: at, finishedAt: at });
  });

  it('continues after a crash', async () => {
    await setting.stored([{ kind: 'queued', at }], { ...sent, cancelledAt: at });
    await cancel();
    expect(await kinds()).toEqual(['cancelled']);
    expect(await rejectedRefusalCode(cancel())).toBe('run-cancelled');
  });

  it('finds rows that change while it reads', async () => {
    await setting.stored([{ kind: 'planned' }, { kind: 'planned' }], sent);
    const { runs } = setting.stores;
    let isFirst = true;
    const queued = { kind: 'queued', at } as const;
    const recordMany: typeof runs.recordMany = async (month, rows) => {
      if (isFirst) {
        isFirst = false;
        const now = await runs.deliveries(MARCH, target.run);
        await runs.recordMany(
          MARCH,
          now.map(({ value, version }) => ({ value: { ...value, outcome: queued }, version })),
        );
      }
      await runs.recordMany(month, rows);
    };
    const stores = { ...setting.stores, runs: { ...runs, recordMany } };
    await cancelUnsentDeliveries({ ...setting.context, stores }, target);
    expect(await kinds()).toEqual(['cancelled', 'cancelled']);
  });

  it('prevents an unclear delivery from being sent again', async () => {
    await setting.stored([{ kind: 'unknown', at }], sent);
    await cancel();
    expect(await setting.run(aRun())).toMatchObject({ cancelledAt: at });
    expect(await kinds()).toEqual(['unknown']);
  });

  const over: Partial<ReminderRun> = { ...sent, finishedAt: at };
  it.each<[RefusalCode, readonly DeliveryOutcome[], Partial<ReminderRun>]>([
    ['run-finished', [{ kind: 'sent', at }], over],
    ['run-finished', [{ kind: 'sent', at }], sent],
    ['run-finished', [{ kind: 'unknown', at }], over],
    ['run-cancelled', [{ kind: 'skipped', reason: 'cancelled' }], { ...sent, cancelledAt: at }],
  ])('is refused with %s when nothing is left', async (code, outcomes, run) => {
    await setting.stored(outcomes, run);
    const before = await setting.run(aRun());
    expect(await rejectedRefusalCode(cancel())).toBe(code);
    expect(await setting.run(aRun())).toEqual(before);
  });

  it('is refused without permission, and for a run that does not exist', async () => {
    expect(await rejectedRefusalCode(cancel())).toBe('run-not-found');
    await setting.stored([{ kind: 'planned' }]);
    const attempt = cancelRun(setting.context, anActor(), target);
    expect(await rejectedRefusalCode(attempt)).toBe('not-allowed');
    expect(await kinds()).toEqual(['planned']);
  });
});
