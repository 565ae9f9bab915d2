import { cancelRun } from '../../../../bot/usecases/runs/cancel-run.ts';
import { closeMonth } from '../../../../bot/usecases/months/close-month.ts';
import { planRun } from '../../../../bot/usecases/runs/plan-run.ts';
import { sendRun, startRun } from '../../../../bot/usecases/runs/send-run.ts';
import { isRefusal, type RefusalCode } from '../../../../domain/common/refusal.ts';
import type { RunId } from '../../../../domain/common/ids.ts';
import { aGoal, anActor, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { instant, runId } from '../../../support/fixtures/ids.ts';
import { rejectedRefusalCode } from '../../../support/checks/refusal-code.ts';
import {
  aPlanWorld,
  FACILITATOR,
  type PlanWorld,
} from '../../../support/world/planned-runs-world.ts';

const { facilitator } = PEOPLE;
const at = instant('2026-03-10T08:00:00.000Z');

let setting: PlanWorld;
let run: RunId;
beforeEach(async () => {
  setting = await aPlanWorld();
  run = (await planRun(setting.context, FACILITATOR, {})).id;
});

const send = (over: { readonly run?: RunId } = {}) =>
  sendRun(setting.context, FACILITATOR, { month: MARCH, run, ...over });
const stored = () => setting.run({ id: run, month: MARCH });

describe('sending a run off', () => {
  it('marks who sent it and puts one message into the queue', async () => {
    await send();
    expect(await stored()).toMatchObject({ sentBy: facilitator, sentAt: at });
    expect(await setting.jobs()).toEqual([{ kind: 'fan-out', month: MARCH, run }]);
    const audit = { at, by: facilitator, act: 'send-run', target: run, month: MARCH };
    expect(await setting.stores.audit('reminders')).toContainEqual(audit);
  });

  it('stores the card that shows it, and queues its updates', async () => {
    const card = { person: facilitator, activityId: 'f:1' };
    await sendRun(setting.context, FACILITATOR, { month: MARCH, run, card });
    expect(await stored()).toMatchObject({ card });
    expect(await setting.jobs()).toEqual([
      { kind: 'fan-out', month: MARCH, run },
      { kind: 'show-run', month: MARCH, run },
    ]);
  });

  it('tells a second person who confirms when and by whom it was sent, and queues nothing', async () => {
    await send();
    await setting.jobs();
    setting.setClock('2026-03-10T08:05:00.000Z');
    const error: unknown = await send().catch((one: unknown) => one);
    expect(isRefusal(error, 'run-already-sent') && error.details).toEqual({
      name: 'Fanni Fasilitaattori',
      at,
    });
    expect(await setting.jobs()).toEqual([]);
    expect((await stored()).sentAt).toBe(at);
  });

  it('is done once by two who confirm at the same time', async () => {
    const codes = await Promise.all([rejectedRefusalCode(send()), rejectedRefusalCode(send())]);
    expect(codes.toSorted()).toEqual(['run-already-sent', undefined]);
    expect(await setting.jobs()).toHaveLength(1);
  });

  it.each<[RefusalCode, () => Promise<unknown>]>([
    ['run-not-found', () => send({ run: runId('run-none') })],
    ['not-allowed', () => sendRun(setting.context, anActor(), { month: MARCH, run })],
    [
      'run-cancelled',
      async () => {
        await cancelRun(setting.context, FACILITATOR, { month: MARCH, run });
        await send();
      },
    ],
    [
      'month-closed',
      async () => {
        await closeMonth(setting.context, FACILITATOR, MARCH);
        await send();
      },
    ],
    [
      'nobody-to-remind',
      async () => {
        await setting.answer(aGoal().id);
        run = (await planRun(setting.context, FACILITATOR, {})).id;
        await send();
      },
    ],
  ])('is refused with %s, and nothing is queued', async (code, act) => {
    expect(await rejectedRefusalCode(act())).toBe(code);
    expect(await setting.jobs()).toEqual([]);
    expect((await stored()).sentAt).toBeUndefined();
  });

  it('succeeds although the queue does not answer, because the sweep will find it', async () => {
    const down = () => Promise.reject(new Error('no queue'));
    const context = { ...setting.context, queue: { ...setting.context.queue, put: down } };
    await sendRun(context, FACILITATOR, { month: MARCH, run });
    expect((await stored()).sentAt).toBe(at);
    expect(setting.logged).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'run-not-queued', run }),
    );
  });

  it('can be queued again', async () => {
    await startRun(setting.context, { month: MARCH, run });
    await startRun(setting.context, { month: MARCH, run });
    expect(await setting.jobs()).toHaveLength(2);
  });
});
