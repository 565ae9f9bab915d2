import { diag, DiagLogLevel } from '@opentelemetry/api';
import type { AzureMonitorTarget } from './azure-monitor.ts';
import type { InstalledSdk } from './install-sdk.ts';

export interface TelemetryOptions extends AzureMonitorTarget {
  readonly version: string;
  readonly instance: string;
  readonly onFault: (message: string) => void;
}

/** Environment without which the exporter also sends statistics about itself to Microsoft. */
export const NO_STATISTICS = {
  APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
  APPLICATIONINSIGHTS_SDKSTATS_DISABLED: 'true',
} as const;

/** Loads the SDK and the exporter, which nothing else imports. */
export async function startTelemetry({
  version,
  instance,
  onFault,
  ...target
}: TelemetryOptions): Promise<InstalledSdk> {
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
