import type { Meter } from '@opentelemetry/api';
import type { ServiceRecord } from '../ports/service-monitor.ts';
import { serviceRecorder } from './service-record.ts';

/** Reads what the server measures anyway. The queue is measured by a tick, so not where `WORK=off`. */
export function observeGauges(meter: Meter): void {
  const gauge = (
    name: string,
    description: string,
    read: (record: ServiceRecord) => number | undefined,
    unit = '1',
  ): void => {
    meter.createObservableGauge(name, { description, unit }).addCallback((observed) => {
      const value = read(serviceRecorder.read());
      if (value !== undefined) observed.observe(value);
    });
  };
  gauge('ennuste.requests.in_flight', 'Requests at a time', ({ load }) => load?.inFlight);
  gauge(
    'ennuste.event_loop.delay',
    'Delay of the event loop, 99th percentile of a second',
    ({ load }) => load && load.loopDelayMs / 1000,
    's',
  );
  gauge('ennuste.queue.messages', 'Messages of the queue', ({ queue }) => queue?.messages);
  gauge(
    'ennuste.queue.oldest',
    'How long the oldest message has waited for a worker',
    ({ queue }) => queue && (queue.oldestSeconds ?? 0),
    's',
  );
}
