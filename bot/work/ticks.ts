import { errorFields } from '../log.ts';
import { currentContext, type BaseContext } from '../usecases/shared/current-context.ts';
import { createSweep } from '../usecases/delivery/sweep-runs.ts';
import { startDueSteps } from '../usecases/schedule/start-due-steps.ts';
import { remindSnoozed } from '../usecases/schedule/remind-snoozed.ts';

export interface Ticks {
  /** Begins no more, and resolves when what was under way has ended. */
  readonly stop: () => Promise<void>;
}

interface Tick {
  readonly name: string;
  /** From the end of one to the beginning of the next, so that none overlaps itself. */
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

/** What every server does by itself from time to time; each of them may, none has to. */
export const startTicks = (context: BaseContext): Ticks =>
  runTicks(context, [
    {
      name: 'schedule',
      everyMs: 30_000,
      work: async () => startDueSteps(await currentContext(context)),
    },
    { name: 'sweep', everyMs: 20_000, work: createSweep(context) },
    {
      name: 'put-off',
      everyMs: 10 * 60_000,
      work: async () => remindSnoozed(await currentContext(context)),
    },
  ]);

/** The first of each at once; one that breaks is logged and comes again. */
export function runTicks({ log }: Pick<BaseContext, 'log'>, ticks: readonly Tick[]): Ticks {
  const timers = new Map<Tick, NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  const begin = (tick: Tick): void => {
    const working = tick
      .work()
      .catch((error: unknown) => {
        log('error', 'tick-fault', { tick: tick.name, ...errorFields(error) });
      })
      .finally(() => {
        underWay.delete(working);
        if (isStopped) return;
        timers.set(tick, setTimeout(() => begin(tick), tick.everyMs).unref());
      });
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
