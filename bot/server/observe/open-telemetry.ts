import { hostname } from 'node:os';
import { openManagedIdentity } from '../../auth/azure-credential.ts';
import { consoleLog } from '../../log.ts';
import { logAtMost } from '../../log-at-most.ts';
import type { InstalledSdk } from '../../telemetry/install-sdk.ts';
import { startTelemetry } from '../../telemetry/start-telemetry.ts';
import type { Config } from '../config.ts';
import { readVersion } from './read-version.ts';

/** The exporter repeats itself while it cannot send. */
const FAULTS = { lines: 2, everyMs: 10 * 60_000 };

/** Traces and metrics are sent by managed identity, as everything in Azure. */
export async function openTelemetry(
  { storage }: Pick<Config, 'storage'>,
  connectionString: string,
): Promise<InstalledSdk> {
  const log = logAtMost(consoleLog, FAULTS);
  return startTelemetry({
    connectionString,
    version: readVersion(),
    instance: hostname(),
    ...('account' in storage && { credential: await openManagedIdentity(storage.clientId) }),
    onFault: (message) => log('warn', 'telemetry-not-sent', { message: message.slice(0, 300) }),
  });
}
