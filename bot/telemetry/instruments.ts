import { metrics, type Counter, type Histogram, type Meter } from '@opentelemetry/api';

/** Attributes of metrics are few and bounded: routes, kinds, codes, outcomes; no ids, no texts. */
export interface Instruments {
  readonly requests: Histogram;
  readonly turns: Histogram;
  readonly storage: Histogram;
  readonly outgoing: Histogram;
  readonly jobs: Histogram;
  readonly ticks: Histogram;
  readonly messages: Counter;
  readonly answers: Counter;
  readonly refusals: Counter;
  readonly turnedAway: Counter;
  readonly events: Counter;
}

/** Seconds, from a fast read of one row to the longest deadline. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

function createInstruments(meter: Meter): Instruments {
  const seconds = (name: string, description: string): Histogram =>
    meter.createHistogram(name, {
      unit: 's',
      description,
      advice: { explicitBucketBoundaries: BOUNDS },
    });
  const count = (name: string, description: string): Counter =>
    meter.createCounter(name, { description });
  return {
    requests: seconds('http.server.request.duration', 'Requests by route and status'),
    turns: seconds('ennuste.turn.duration', 'Events in the chat by kind and button'),
    storage: seconds('ennuste.storage.duration', 'Requests to tables and the queue'),
    outgoing: seconds('ennuste.outgoing.duration', 'Requests to Teams and Graph'),
    jobs: seconds('ennuste.job.duration', 'Jobs of the queue by kind'),
    ticks: seconds('ennuste.tick.duration', 'Periodic tasks'),
    messages: count('ennuste.messages', 'Messages to chats by outcome'),
    answers: count('ennuste.answers', 'Stored check-ins'),
    refusals: count('ennuste.refusals', 'Refusals by code'),
    turnedAway: count('ennuste.turned_away', 'Requests over a limit'),
    events: count('ennuste.log.events', 'Warnings and errors of the log'),
  };
}

let current = createInstruments(metrics.getMeter('ennuste'));

export const instruments = (): Instruments => current;

/** Unlike tracers, meters of the API do not change when the SDK is installed. */
export function renewInstruments(): void {
  current = createInstruments(metrics.getMeter('ennuste'));
}

/** Records how long the work took, and how it ended. */
export async function timed<Result>(
  histogram: Histogram,
  attributes: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const since = performance.now();
  let outcome = 'fault';
  try {
    const result = await work();
    outcome = 'ok';
    return result;
  } finally {
    histogram.record((performance.now() - since) / 1000, { ...attributes, outcome });
  }
}
