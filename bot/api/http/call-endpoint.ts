import type { z } from 'zod';
import type { PersonId } from '../../../domain/common/ids.ts';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import { isRefusal, Refusal } from '../../../domain/common/refusal.ts';
import type { RequestProblem } from '../../../domain/common/problem.ts';
import { defaultLanguageOf } from '../../../domain/months/settings.ts';
import type { ActOrigin } from '../../../domain/trail/trail-subjects.ts';
import { createReader } from '../../cards/kit/reader.ts';
import { type VerifyToken, AuthenticationError } from '../../auth/verify-token.ts';
import type { Context } from '../../usecases/shared/context.ts';
import {
  lastKnownContext,
  readCurrentContext,
  readRequestContext,
  type BaseContext,
} from '../../usecases/shared/current-settings.ts';
import { noteRefusedSignIn } from '../../usecases/people/note-refused-sign-in.ts';
import { resolveActor } from '../../usecases/people/resolve-actor.ts';
import type { AnyEndpoint, EndpointCall, EndpointServices } from './endpoint.ts';
import { parseAcceptLanguage } from './problem.ts';

/** A request that has not been validated yet. */
export interface RawRequest {
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** `tab` if a page of this server sent the request. A program can claim the same. */
  readonly origin: Extract<ActOrigin, 'tab' | 'api'>;
}

export async function callEndpoint(
  baseContext: BaseContext & EndpointServices,
  verify: VerifyToken,
  endpoint: AnyEndpoint,
  request: RawRequest,
): Promise<unknown> {
  const person = await verify(bearerOf(request.authorization));
  const origin = { ...baseContext, origin: request.origin };
  const [actor, context] = await Promise.all([
    resolveRegistered(origin, person),
    endpoint.media === 'text/event-stream'
      ? readCurrentContext(origin)
      : readRequestContext(origin),
  ]);
  const call: EndpointCall<unknown, unknown, unknown> = {
    context,
    actor,
    params: parse(endpoint.params, request.params, 'path'),
    query: parse(endpoint.query, request.query, 'query'),
    body: parse(endpoint.body, endpoint.renameBody?.(request.body) ?? request.body, 'body'),
    language:
      parseAcceptLanguage(request.acceptLanguage) ?? defaultLanguageOf(context.organisation),
  };
  // The cast is safe, because the endpoint's own schemas have just parsed the request.
  return endpoint.handle(call as EndpointCall<never, never, never>);
}

async function resolveRegistered(base: BaseContext, person: PersonId): Promise<Actor> {
  try {
    return await resolveActor(base, person);
  } catch (error) {
    if (isRefusal(error, 'not-registered'))
      base.background.start(() => noteRefusedSignIn(lastKnownContext(base), person));
    throw error;
  }
}

export const createReaderForRequest = (
  context: Pick<Context, 'organisation'>,
  request: RawRequest,
) =>
  createReader(
    parseAcceptLanguage(request.acceptLanguage) ?? defaultLanguageOf(context.organisation),
    context.organisation,
  );

function bearerOf(header: string | undefined): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw new AuthenticationError('no bearer token');
  return token;
}

function parse(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return undefined;
  const outcome = schema.safeParse(value ?? {});
  if (outcome.success) return outcome.data;
  throw new Refusal('invalid-request', {
    problems: outcome.error.issues.map(({ path, message }): RequestProblem => ({
      field: [where, ...path.map(String)].join('.'),
      message,
    })),
  });
}
