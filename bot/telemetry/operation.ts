import { randomBytes } from 'node:crypto';
import {
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { readOperation, readScope, runInScope } from './request-scope.ts';

/** Does nothing and costs next to nothing until `startTelemetry` has installed the SDK. */
const tracer = trace.getTracer('ennuste');

export interface SpanOptions {
  readonly kind?: SpanKind;
  /** Never texts that people wrote, and no ids of people. */
  readonly attributes?: Attributes;
}

/** The operation, and the span if there is one, that later work belongs to: `<32 digits>[-<16 digits>]`. */
export function readCause(): string | undefined {
  const operation = readOperation();
  if (operation === undefined) return undefined;
  const span = trace.getActiveSpan()?.spanContext();
  return span && isSpanContextValid(span) && span.traceId === operation
    ? `${operation}-${span.spanId}`
    : operation;
}

export const CAUSE = /^(?<operation>[0-9a-f]{32})(?:-(?<span>[0-9a-f]{16}))?$/;

/**
 * Starts the operation of a request, job or tick, or continues the one that caused it. Ids that come
 * from outside are not causes: a client could join or hide behind the traces of others.
 */
export function startOperation<Result>(
  name: string,
  { cause, ...options }: SpanOptions & { readonly cause?: string | undefined },
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const { operation: caused } = CAUSE.exec(cause ?? '')?.groups ?? {};
  return tracer.startActiveSpan(name, options, contextOf(cause), (span) => {
    const { traceId } = span.spanContext();
    const isTraced = isSpanContextValid(span.spanContext());
    const operation = caused ?? (isTraced ? traceId : randomBytes(16).toString('hex'));
    return runInScope({ operation }, () => endWith(span, work));
  });
}

/** Continues the operation without a span of its own. */
export function continueOperation<Result>(
  cause: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { operation } = CAUSE.exec(cause ?? '')?.groups ?? {};
  const scope = { operation: operation ?? randomBytes(16).toString('hex') };
  return context.with(contextOf(cause), () => runInScope(scope, work));
}

/** A step of the operation. Work outside every operation, such as the polls of a queue, has no span. */
export function inSpan<Result>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  if (readScope().operation === undefined) return work(NO_SPAN);
  return tracer.startActiveSpan(name, options, (span) => endWith(span, work));
}

export const NO_SPAN = trace.wrapSpanContext({
  traceId: '0'.repeat(32),
  spanId: '0'.repeat(16),
  traceFlags: TraceFlags.NONE,
});

async function endWith<Result>(span: Span, work: (span: Span) => Promise<Result>): Promise<Result> {
  try {
    return await work(span);
  } catch (error) {
    // The message may have texts of people, and the log has it.
    if (error instanceof Error) span.setAttribute('error.type', error.name);
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

function contextOf(cause = ''): Context {
  const { operation, span } = CAUSE.exec(cause)?.groups ?? {};
  if (operation === undefined || span === undefined) return ROOT_CONTEXT;
  const traceFlags = TraceFlags.SAMPLED;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId: operation, spanId: span, traceFlags });
}
