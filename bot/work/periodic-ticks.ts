import { errorFields } from '../log.ts';
import { instruments, timed } from '../telemetry/instruments.ts';
import { startOperation } from '../telemetry/operation.ts';
import { serviceRecorder } from '../telemetry/service-record.ts';
import { readCurrentContext, type BaseContext } from '../usecases/shared/current-settings.ts';
import { createRunSweep } from '../usecases/delivery/sweep-runs.ts';
import { startDueSteps } from '../usecases/schedule/start-due-steps.ts';
import { watchQueueAge } from './queue/watch-queue-age.ts';
import { remindSnoozed } from '../usecases/schedule/remind-snoozed.ts';

export interface RunningTicks {
  /** Starts no more ticks. Resolves when the running ones have finished. */
  readonly stop: () => Promise<void>;
}

interface Tick {
  readonly name: string;
  /** Time from the end of one tick to the start of the next, so that a tick never overlaps itself. */
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

/** Every server runs all ticks, so that a single server is enough. */
export const startPeriodicTicks = (context: BaseContext): RunningTicks =>
  runTicks(context, [
    {
      name: 'schedule',
      everyMs: 30_000,
      work: async () => startDueSteps(await readCurrentContext(context)),
    },
    { name: 'queue', everyMs: 30_000, work: watchQueueAge(context.queue, context.log) },
    { name: 'sweep', everyMs: 20_000, work: createRunSweep(context) },
    {
      name: 'snoozed',
      everyMs: 10 * 60_000,
      work: async () => remindSnoozed(await readCurrentContext(context)),
    },
  ]);

/** Starts each tick without a delay. A tick that fails is logged, and it runs again later. */
export function runTicks({ log }: Pick<BaseContext, 'log'>, ticks: readonly Tick[]): RunningTicks {
  const timers = new Map<Tick, NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  const begin = (tick: Tick): void => {
    const working = startOperation(`tick ${tick.name}`, {}, () => runTick(log, tick)).finally(
      () => {
        underWay.delete(working);
        if (isStopped) return;
        timers.set(tick, setTimeout(() => begin(tick), tick.everyMs).unref());
      },
    );
    underWay.add(working);
  };
  ticks.forEach(begin);
  return {
    stop: async () => {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(underWay);
    },
  };
}

async function runTick(log: BaseContext['log'], tick: Tick): Promise<void> {
  try {
    await timed(instruments().ticks, { tick: tick.name }, tick.work);
    serviceRecorder.ticked();
  } catch (error) {
    log('error', 'tick-fault', { tick: tick.name, ...errorFields(error) });
  }
}
