import { diag, DiagLogLevel } from '@opentelemetry/api';
import type { AzureMonitorTarget } from './azure-monitor.ts';
import type { InstalledSdk } from './install-sdk.ts';

export interface TelemetryOptions extends AzureMonitorTarget {
  readonly version: string;
  readonly instance: string;
  readonly onFault: (message: string) => void;
}

/** Loads the SDK and the exporter, which nothing else imports. */
export async function startTelemetry({
  version,
  instance,
  onFault,
  ...target
}: TelemetryOptions): Promise<InstalledSdk> {
  // Without these, the exporter would also send statistics about itself to Microsoft.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
  process.env.APPLICATIONINSIGHTS_SDKSTATS_DISABLED = 'true';
  const [{ createAzureMonitorParts }, { installSdk }] = await Promise.all([
    import('./azure-monitor.ts'),
    import('./install-sdk.ts'),
  ]);
  const ignore = (): void => undefined;
  diag.setLogger(
    { error: onFault, warn: onFault, info: ignore, debug: ignore, verbose: ignore },
    DiagLogLevel.WARN,
  );
  return installSdk({ version, instance, ...createAzureMonitorParts(target) });
}
