import { z } from 'zod';
import type { Actor } from '../../../domain/goal/access.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { RefusalCode } from '../../../domain/common/refusal.ts';
import type { CurrentContext } from '../../usecases/shared/current-context.ts';
import type { RunPollers } from '../../usecases/live-run/shared-poller.ts';
import type { PreviewDrawer } from '../../usecases/preview/preview-card.ts';
import type { TextResponse, TextMedia } from './text-response.ts';

/** What the endpoints of one process share beside what use cases reach. */
export type EndpointParts = RunPollers & PreviewDrawer;

/** What a request is read into before a use case sees it. */
export interface Call<Params, Query, Body> {
  readonly context: CurrentContext & EndpointParts;
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
}

/** One route of the API. The OpenAPI document is made of these, so it cannot tell another story. */
export interface Endpoint<Params = unknown, Query = unknown, Body = unknown, Result = unknown> {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Gives the fields of a body their present names, for callers that still send older ones. */
  readonly renameBody?: (body: unknown) => unknown;
  readonly status: 200 | 201;
  readonly result: z.ZodType<Result>;
  /** Who has this very answer already is told so instead; it must not depend on the language. */
  readonly revalidates?: true;
  readonly refusals: readonly RefusalCode[];
  readonly handle: (call: Call<Params, Query, Body>) => Promise<Result>;
}

/** An endpoint whose types are its own affair: requests come in unknown and are parsed by its schemas. */
export interface AnyEndpoint extends Omit<
  Endpoint,
  'params' | 'query' | 'body' | 'result' | 'handle'
> {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly result: z.ZodType;
  /** Of an answer that is no JSON. */
  readonly media?: TextMedia;
  readonly handle: (call: Call<never, never, never>) => Promise<unknown>;
}

export const endpoint = <Params, Query, Body, Result>(
  definition: Endpoint<Params, Query, Body, Result>,
): AnyEndpoint => definition;

/** One whose good answer is text; what goes wrong before its first word is a problem like any other. */
export const textEndpoint = <Params, Query, Body>(
  definition: Omit<Endpoint<Params, Query, Body, TextResponse>, 'result' | 'status'> & {
    readonly media: TextMedia;
  },
): AnyEndpoint => ({ ...definition, status: 200, result: z.string() });
