import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import { installSdk } from '../../../bot/telemetry/install-sdk.ts';

export interface RecordedTelemetry {
  readonly spans: () => readonly ReadableSpan[];
  /** The sum or count of the metric's points whose attributes include these. */
  readonly count: (
    metric: string,
    attributes?: Readonly<Record<string, unknown>>,
  ) => Promise<number>;
  /** Every attribute that is in a metric, with its value. */
  readonly attributes: () => Promise<readonly (readonly [string, unknown])[]>;
  readonly stop: () => Promise<void>;
}

const NEVER_MS = 2 ** 31 - 1;

/** The server's own SDK, with exporters that keep everything in memory. */
export function recordTelemetry(): RecordedTelemetry {
  const spans = new InMemorySpanExporter();
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const metrics = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: NEVER_MS });
  const installed = installSdk({
    version: '1.0.0',
    instance: 'test',
    spans: new SimpleSpanProcessor(spans),
    metrics,
  });
  const points = async () => {
    exporter.reset();
    await metrics.forceFlush();
    return exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
      .flatMap(({ descriptor, dataPoints }) =>
        dataPoints.map(({ attributes, value }) => ({
          name: descriptor.name,
          attributes,
          value: typeof value === 'number' ? value : value.count,
        })),
      );
  };
  return {
    spans: () => spans.getFinishedSpans(),
    count: async (metric, wanted = {}) =>
      (await points())
        .filter(
          ({ name, attributes }) =>
            name === metric &&
            Object.entries(wanted).every(([key, value]) => attributes[key] === value),
        )
        .reduce((sum, { value }) => sum + value, 0),
    attributes: async () =>
      (await points()).flatMap(({ attributes }) => Object.entries(attributes)),
    stop: installed.stop,
  };
}
