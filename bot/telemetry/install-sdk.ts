import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, type IMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { observeGauges } from './gauges.ts';
import { renewInstruments } from './instruments.ts';

export interface SdkParts {
  readonly version: string;
  /** Tells the servers of one installation apart. */
  readonly instance: string;
  readonly spans: SpanProcessor;
  readonly metrics: IMetricReader;
}

export interface InstalledSdk {
  /** Exports what is left. Never rejects: what cannot be exported then is lost, and the log has it. */
  readonly stop: () => Promise<void>;
}

/** Imported only when telemetry is on, so that the SDK costs nothing otherwise. */
export function installSdk({ version, instance, ...parts }: SdkParts): InstalledSdk {
  const resource = resourceFromAttributes({
    'service.name': 'ennuste',
    'service.version': version,
    'service.instance.id': instance,
  });
  const tracers = new BasicTracerProvider({ resource, spanProcessors: [parts.spans] });
  const meters = new MeterProvider({ resource, readers: [parts.metrics] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(tracers);
  metrics.setGlobalMeterProvider(meters);
  renewInstruments();
  observeGauges(metrics.getMeter('ennuste'));
  return {
    stop: async () => {
      await Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
    },
  };
}
