import type { ServiceView } from '../../../contract/service/service.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { ServiceMonitor } from '../../ports/service-monitor.ts';
import { authorize } from '../shared/authorize.ts';
import type { SendingContext } from '../shared/context.ts';
import { judgeService } from './judge-service.ts';

const PROBE_MS = 3000;

/** Tells how this server is doing. Unlike `/readyz`, which anybody may ask, it says what is wrong. */
export async function readService(
  context: SendingContext & ServiceMonitor,
  actor: Actor,
): Promise<ServiceView> {
  authorize(actor, 'keep-register');
  const { service, stores, queue, clock } = context;
  const since = performance.now();
  const [tablesMs, queueMessages] = await Promise.all([
    unlessFailed(stores.ping().then(() => performance.now() - since)),
    unlessFailed(queue.size()),
  ]);
  const { version, instance, doesWork, isTraced } = service;
  const record = service.read();
  const at = clock();
  const isOn = {
    directory: context.directory !== undefined,
    presence: context.presence !== undefined,
    installer: context.installer !== undefined,
    telemetry: isTraced,
  };
  return {
    at,
    server: { version, instance, startedAt: record.startedAt, doesWork },
    checks: judgeService({
      record,
      probe: { tablesMs, queueMessages },
      doesWork,
      now: Date.now(),
    }),
    off: (['directory', 'presence', 'installer', 'telemetry'] as const).filter(
      (part) => !isOn[part],
    ),
    events: record.events.toSorted((a, b) => b.lastAt.localeCompare(a.lastAt)),
  };
}

/** Undefined when the part failed or did not answer in time; the page shows that instead of an error. */
async function unlessFailed<Value>(probe: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PROBE_MS, undefined).unref();
  });
  return Promise.race([probe.catch(() => undefined), late]);
}
