import { z } from 'zod';
import type { Actor } from '../../../domain/goal/who-may-do-what.ts';
import type { Language } from '../../../domain/common/person.ts';
import type { RefusalCode } from '../../../domain/common/refusal.ts';
import type { CurrentContext } from '../../usecases/shared/current-settings.ts';
import type { RunPollers } from '../../usecases/live-run/run-poller.ts';
import type { PreviewDrawer } from '../../usecases/preview/preview-card.ts';
import type { ServiceMonitor } from '../../ports/service-monitor.ts';
import type { TextResponse, TextMediaType } from './text-response.ts';

export type EndpointServices = RunPollers & PreviewDrawer & ServiceMonitor;

export interface EndpointCall<Params, Query, Body> {
  readonly context: CurrentContext & EndpointServices;
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
}

/** One route of the API. The OpenAPI document is generated from these definitions. */
export interface Endpoint<Params = unknown, Query = unknown, Body = unknown, Result = unknown> {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** Path below `/api/v1`. Parameters are in braces. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Renames the fields of a request body from an older client, so that the schema accepts it. */
  readonly renameBody?: (body: unknown) => unknown;
  /** HTTP status of a successful response. The default is 200. */
  readonly status?: 200 | 201;
  readonly result: z.ZodType<Result>;
  /** Allows 304 responses. Set it only if the response is the same in every language. */
  readonly revalidates?: true;
  readonly refusals: readonly RefusalCode[];
  readonly handle: (call: EndpointCall<Params, Query, Body>) => Promise<Result>;
}

/** Type of an endpoint in a list, where endpoints with different schemas stand together. */
export interface AnyEndpoint extends Omit<
  Endpoint,
  'params' | 'query' | 'body' | 'status' | 'result' | 'handle'
> {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly status: 200 | 201;
  readonly result: z.ZodType;
  /** Media type of a text response. Undefined when the endpoint returns JSON. */
  readonly media?: TextMediaType;
  readonly handle: (call: EndpointCall<never, never, never>) => Promise<unknown>;
}

export const defineEndpoint = <Params, Query, Body, Result>(
  definition: Endpoint<Params, Query, Body, Result>,
): AnyEndpoint => ({ status: 200, ...definition });

/** Defines an endpoint that returns text. Its error responses are JSON, as for other endpoints. */
export const defineTextEndpoint = <Params, Query, Body>(
  definition: Omit<Endpoint<Params, Query, Body, TextResponse>, 'result'> & {
    readonly media: TextMediaType;
  },
): AnyEndpoint => ({ ...definition, status: 200, result: z.string() });
