import { SpanKind } from '@opentelemetry/api';
import { instruments } from './instruments.ts';
import { inSpan } from './operation.ts';

export type StorageOutcome = 'ok' | 'absent' | 'conflict' | 'throttled' | 'refused' | 'failed';

/** One request to storage with all its retries. Keys and values stay out of traces and metrics. */
export function measureStorage<Result>(
  service: 'tables' | 'queue',
  operation: string,
  request: () => Promise<Result>,
  outcomeOf: (result: Result) => StorageOutcome = () => 'ok',
): Promise<Result> {
  const named = { 'storage.service': service, 'storage.operation': operation };
  const options = { kind: SpanKind.CLIENT, attributes: named };
  return inSpan(`${service} ${operation}`, options, async (span) => {
    const since = performance.now();
    let outcome: StorageOutcome = 'failed';
    try {
      const result = await request();
      outcome = outcomeOf(result);
      return result;
    } finally {
      span.setAttribute('storage.outcome', outcome);
      const seconds = (performance.now() - since) / 1000;
      instruments().storage.record(seconds, { ...named, 'storage.outcome': outcome });
    }
  });
}
