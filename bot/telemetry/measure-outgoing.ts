import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { instruments } from './instruments.ts';
import { inSpan } from './operation.ts';

export type OutgoingCall = 'teams send' | 'teams rewrite' | 'teams open-chat' | 'graph';

/** `status` is the status of the response, or why there is none. */
export function measureOutgoing<Result>(
  call: OutgoingCall,
  request: () => Promise<Result>,
  statusOf: (result: Result) => number | 'not-sent' | 'no-response',
): Promise<Result> {
  return inSpan(call, { kind: SpanKind.CLIENT, attributes: { call } }, async (span) => {
    const since = performance.now();
    const result = await request();
    const status = statusOf(result);
    const attributes = { call, status: String(status) };
    span.setAttributes(attributes);
    if (typeof status === 'string' || status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
    instruments().outgoing.record((performance.now() - since) / 1000, attributes);
    return result;
  });
}
