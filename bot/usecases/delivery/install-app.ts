import type {
  Delivery,
  AppInstallOutcome,
  ReminderRun,
  RetryReason,
} from '../../../domain/reminders/reminders.ts';
import { decideRetry } from '../../../domain/reminders/retry-delays.ts';
import type { Versioned } from '../../storage/stores/versioned.ts';
import type { InstallResult } from '../../ports/app-installer.ts';
import type { DeliveryDependencies } from './delivery-dependencies.ts';
import { instantAfter, requeue } from './requeue.ts';

/** The reminder is sent later, when Teams has announced the person's new chat. */
export async function installApp(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
): Promise<void> {
  const { context } = dependencies;
  if (!context.installer) throw new Error('Invariant: no app installer is configured');
  const { install, person } = found.value;
  if (install && install.kind !== 'failed') {
    await checkInstallLater(dependencies, run, found, { reason: 'awaiting-chat' });
    return;
  }
  const result: InstallResult = await context.installer.install(person);
  const at = context.clock();
  switch (result.kind) {
    case 'retry': {
      const { afterMs } = result;
      await checkInstallLater(dependencies, run, found, {
        reason: 'throttled',
        ...(afterMs !== undefined && { afterMs }),
      });
      return;
    }
    case 'failed':
      await recordFailedInstall(dependencies, run, found, {
        kind: 'failed',
        at,
        reason: result.reason,
      });
      return;
    case 'installed':
    case 'already-there': {
      const installed = { ...found.value, install: { kind: result.kind, at } };
      await checkInstallLater(
        dependencies,
        run,
        { ...found, value: installed },
        { reason: 'awaiting-chat' },
      );
    }
  }
}

interface WaitReason {
  readonly reason: Extract<RetryReason, 'throttled' | 'awaiting-chat'>;
  readonly afterMs?: number;
}

async function checkInstallLater(
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  found: Versioned<Delivery>,
  { reason, afterMs }: WaitReason,
): Promise<void> {
  const { context, random } = dependencies;
  const { value, version } = found;
  const { outcome, person } = value;
  const tries = outcome.kind === 'retrying' && outcome.reason === reason ? outcome.tries + 1 : 1;
  const next = decideRetry(reason, tries, random(), afterMs);
  const at = context.clock();
  if (next.kind === 'give-up') {
    if (reason === 'throttled')
      await recordFailedInstall(dependencies, run, found, {
        kind: 'failed',
        at,
        reason: 'throttled',
      });
    else await recordFailed(dependencies, run, found, 'no-chat');
    return;
  }
  const waiting: Delivery = {
    ...value,
    outcome: { kind: 'retrying', at: instantAfter(context, next.inMs), reason, tries },
  };
  if ((await context.stores.runs.record(run.month, waiting, version)) === 'saved')
    await requeue(context, run, person, next.inMs);
}

const recordFailedInstall = (
  dependencies: DeliveryDependencies,
  run: ReminderRun,
  { value, version }: Versioned<Delivery>,
  install: Extract<AppInstallOutcome, { readonly kind: 'failed' }>,
): Promise<void> =>
  recordFailed(dependencies, run, { value: { ...value, install }, version }, 'not-installed');

async function recordFailed(
  { context }: DeliveryDependencies,
  { month }: ReminderRun,
  { value, version }: Versioned<Delivery>,
  reason: 'not-installed' | 'no-chat',
): Promise<void> {
  const failed: Delivery = { ...value, outcome: { kind: 'failed', reason, at: context.clock() } };
  await context.stores.runs.record(month, failed, version);
}
