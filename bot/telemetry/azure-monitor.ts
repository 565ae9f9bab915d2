import {
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import type { TokenCredential } from '@azure/identity';
import { PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { SdkParts } from './install-sdk.ts';

export interface AzureMonitorTarget {
  readonly connectionString: string;
  /** Undefined only outside Azure. */
  readonly credential?: TokenCredential;
}

const EXPORT_EVERY_MS = 60_000;

export function createAzureMonitorParts(
  target: AzureMonitorTarget,
): Pick<SdkParts, 'spans' | 'metrics'> {
  // What cannot be sent is dropped: the log has the facts, and nothing is left on the disk.
  const options = { ...target, disableOfflineStorage: true };
  return {
    spans: new BatchSpanProcessor(new AzureMonitorTraceExporter(options)),
    metrics: new PeriodicExportingMetricReader({
      exporter: new AzureMonitorMetricExporter(options),
      exportIntervalMillis: EXPORT_EVERY_MS,
    }),
  };
}
